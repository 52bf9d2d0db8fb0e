package org.vorort.shell;

/** One answer a field offers. @param help a sentence that explains this answer, empty where the label says it all */
public record Choice(String value, String label, String help) {

    public Choice(String value, String label) {
        this(value, label, "");
    }
}
