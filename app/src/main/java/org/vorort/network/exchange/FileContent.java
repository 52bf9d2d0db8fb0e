package org.vorort.network.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.vorort.network.files.NetworkEdge;
import org.vorort.network.files.NetworkFile;
import org.vorort.network.files.NetworkLimits;
import org.vorort.network.files.NetworkReader;

/** A network as it was read, with every edge as it stands in the file. */
record FileContent(NetworkFile network, List<NetworkEdge> edges) {

    /** What came of reading. */
    sealed interface Result {
        record Read(FileContent content) implements Result {}

        /** @param reason text key of the sentence */
        record Unreadable(String reason, List<String> arguments) implements Result {}
    }

    FileContent {
        edges = List.copyOf(edges);
    }

    static Result read(String fileName, byte[] bytes) {
        var edges = new ArrayList<NetworkEdge>();
        try {
            var stream = new ByteArrayInputStream(bytes);
            return switch (NetworkReader.read(fileName, stream, NetworkLimits.UPLOAD, edges::add)) {
                case NetworkReader.Read read -> new Result.Read(new FileContent(read.network(), edges));
                case NetworkReader.Unreadable none ->
                    new Result.Unreadable(none.reason().textKey(), none.arguments());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String label(int node) {
        return network.graph().label(node);
    }
}
