package org.vorort.identity;

import java.nio.charset.StandardCharsets;
import org.springframework.validation.Errors;

/** What a password must be: long. Rules about kinds of characters make passwords worse (NIST SP 800-63B, 3.1.1.2). */
public final class PasswordRules {

    static final int SHORTEST_CHARACTERS = 10;
    static final int LONGEST_BYTES = 72; // what bcrypt looks at

    private PasswordRules() {}

    /** Notes what is wrong with a password typed twice, at the fields {@code password} and {@code again}. */
    public static void check(String password, String again, Errors errors) {
        if (password.codePointCount(0, password.length()) < SHORTEST_CHARACTERS) {
            errors.rejectValue("password", "identity.password.short", new Object[] {SHORTEST_CHARACTERS}, null);
        } else if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            errors.rejectValue("password", "identity.password.long", new Object[] {LONGEST_BYTES}, null);
        } else if (!password.equals(again)) {
            errors.rejectValue("again", "identity.password.different");
        }
    }
}
