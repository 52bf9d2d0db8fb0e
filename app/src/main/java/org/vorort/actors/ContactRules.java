package org.vorort.actors;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vorort.identity.MailAddress;

/** Whether what somebody typed is a phone number, a mail address, a web address or a postcode. Empty is always fine. */
public final class ContactRules {

    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");
    private static final Pattern HOST = Pattern.compile("(?i)([a-z0-9äöüß-]+\\.)+[a-z]{2,}(/\\S*)?");

    private ContactRules() {}

    /** The number in E.164 form, such as +4930314220; numbers without country are German. Empty when it is none. */
    public static Optional<String> phone(String typed) {
        if (typed.isBlank()) {
            return Optional.of("");
        }
        try {
            var phones = PhoneNumberUtil.getInstance();
            var number = phones.parse(typed.strip(), "DE");
            return phones.isPossibleNumber(number)
                    ? Optional.of(phones.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** The address in small letters where that does no harm: behind the at sign. Empty when it is none. */
    public static Optional<String> mail(String typed) {
        var mail = typed.strip();
        if (mail.isEmpty()) {
            return Optional.of("");
        }
        return MailAddress.plausible(mail) ? Optional.of(mail) : Optional.empty();
    }

    /** The address with its protocol; only http and https lead anywhere. Empty when it is none. */
    public static Optional<String> web(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of("");
        }
        var address = HOST.matcher(text).matches() ? "https://" + text : text;
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(java.util.Locale.ROOT);
            var leads = (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
            return leads ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Whether it is a German postcode: five digits. */
    public static boolean postcode(String typed) {
        var text = typed.strip();
        return text.isEmpty() || POSTCODE.matcher(text).matches();
    }
}
