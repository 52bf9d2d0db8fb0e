package org.vorort.meetings;

import java.util.Locale;

/** Whether somebody in a wheelchair gets in and can be part of it; said in every invitation. */
public enum Access {
    UNKNOWN,
    YES,
    PARTLY,
    NO;

    /** The word in the database, in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Access of(String code) {
        for (var access : values()) {
            if (access.code().equals(code)) {
                return access;
            }
        }
        return UNKNOWN;
    }
}
