package org.vorort.setup;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Proves that whoever sets the server up has seen its console: a server may be reachable before it is set up. New at every
 * start.
 */
@Component
public class SetUpCode {

    private final String code;

    SetUpCode() {
        var random = new byte[6];
        new SecureRandom().nextBytes(random);
        this.code = HexFormat.of().formatHex(random);
    }

    /** The code, for the console. */
    public String shown() {
        return code;
    }

    boolean is(String typed) {
        return code.equalsIgnoreCase(typed.strip());
    }
}
