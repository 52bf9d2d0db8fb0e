package org.vorort.identity;

import java.util.regex.Pattern;

/** Whether a text looks like a mail address. Whether it is one only its mailbox can tell. */
public final class MailAddress {

    private static final Pattern PLAUSIBLE = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+");
    private static final int LONGEST = 254; // RFC 5321, section 4.5.3.1.3

    private MailAddress() {}

    public static boolean plausible(String text) {
        var mail = text.strip();
        return mail.length() <= LONGEST && PLAUSIBLE.matcher(mail).matches();
    }
}
