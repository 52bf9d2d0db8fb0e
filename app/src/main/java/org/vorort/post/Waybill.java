package org.vorort.post;

import java.util.UUID;
import org.vorort.kernel.MunicipalityId;

/**
 * What a delivery task carries: which message, and whose. Without its sender the task would not see the row.
 */
record Waybill(Sender sender, MessageId message) {

    private static final String SERVER = "server";

    /** As the name of a task. */
    String written() {
        return sender.municipality().map(MunicipalityId::toString).orElse(SERVER) + "/" + message;
    }

    static Waybill read(String written) {
        var parts = written.split("/");
        var sender = parts[0].equals(SERVER) ? Sender.SERVER : Sender.of(new MunicipalityId(UUID.fromString(parts[0])));
        return new Waybill(sender, new MessageId(UUID.fromString(parts[1])));
    }
}
