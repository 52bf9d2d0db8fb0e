package org.vorort.bodies;

/**
 * What a body is there for, in plain words; empty where nobody wrote any (domain.md 6.5, N4).
 *
 * @param mandate what it shall do, and by whose order
 * @param nonAims what it shall not do
 * @param success how one will see that it was worth it
 */
public record BodyDetails(String purpose, String mandate, String nonAims, String targetGroups, String success) {

    public static final BodyDetails EMPTY = new BodyDetails("", "", "", "", "");
}
