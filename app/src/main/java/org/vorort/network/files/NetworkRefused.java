package org.vorort.network.files;

import java.util.List;

/** A file that is no network for us, on its way up to {@link NetworkReader}, which turns it into an answer. */
final class NetworkRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient NetworkReader.Reason reason;
    private final transient List<String> details;

    NetworkRefused(NetworkReader.Reason reason, String... details) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.details = List.of(details);
    }

    static NetworkRefused at(int line, NetworkReader.Reason reason) {
        return new NetworkRefused(reason, Integer.toString(line));
    }

    /** With a word from the file, cut short where it is long. */
    static NetworkRefused at(int line, NetworkReader.Reason reason, String word) {
        var plain = word.replaceAll("[\\p{Cntrl}\\s]+", " ");
        var shown = plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
        return new NetworkRefused(reason, Integer.toString(line), shown);
    }

    NetworkReader.Reason reason() {
        return reason;
    }

    List<String> details() {
        return details;
    }
}
