package org.vorort.bodies.appointments;

/** Over whose name the town appoints. @param role such as "Bürgermeisterin" */
record Signatory(String name, String role) {

    static final Signatory UNKNOWN = new Signatory("", "");

    boolean isUnknown() {
        return name.isBlank();
    }
}
