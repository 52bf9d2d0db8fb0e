package org.vorort.post.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mail addresses as mail servers know them. */
public final class MailAddresses {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]+@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]");

    private MailAddresses() {}

    /**
     * The address as mail servers write it, with an ASCII domain; empty unless it is one address of one person that a
     * server can be asked about.
     */
    public static Optional<String> deliverable(String mail) {
        try {
            var addresses = InternetAddress.parse(mail, true);
            var single = addresses.length == 1 && addresses[0].getAddress().equals(mail);
            if (!single || !FORM.matcher(mail).matches()) {
                return Optional.empty();
            }
            var at = mail.lastIndexOf('@');
            return Optional.of(mail.substring(0, at + 1) + IDN.toASCII(mail.substring(at + 1)));
        } catch (AddressException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
