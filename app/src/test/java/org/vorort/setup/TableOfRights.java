package org.vorort.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The lines of routes.txt. */
final class TableOfRights {

    /** Who looks at a page of this line: the one who needs least for it. */
    enum Caller {
        STRANGER,
        CONTACT,
        COORDINATOR,
        OPERATOR
    }

    record Line(String method, String pattern, List<String> roles) {

        Caller caller() {
            if (roles.contains("everybody")) {
                return Caller.STRANGER;
            }
            if (roles.equals(List.of("contact"))) {
                return Caller.CONTACT;
            }
            return roles.contains("coordinator") ? Caller.COORDINATOR : Caller.OPERATOR;
        }
    }

    private TableOfRights() {}

    /** Every route that can be looked at. */
    static List<Line> looks() {
        return lines().filter(line -> line.method().equals("GET")).toList();
    }

    private static Stream<Line> lines() {
        try {
            var text = new ClassPathResource("routes.txt").getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .map(words -> new Line(words.get(0), words.get(1), words.subList(2, words.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
