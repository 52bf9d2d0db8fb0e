package org.vorort.actors.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Files for tests: written in the test, or real ones that lie beside the project and are no part of it. */
final class GivenFile {

    private GivenFile() {}

    /** A real file; the test is skipped with a sentence where it is not there. */
    static byte[] real(String name) {
        var found = Stream.of("../shared/data/", "../../shared/data/")
                .map(folder -> Path.of(folder + name))
                .filter(Files::exists)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "The real list is not there: ../shared/data/" + name);
        try {
            return Files.readAllBytes(found.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sheet sheet(byte[] bytes) {
        return switch (SheetReader.read("liste", bytes)) {
            case SheetReader.Read read -> read.sheet();
            case SheetReader.Unreadable unreadable -> throw new AssertionError("unreadable: " + unreadable.reason());
        };
    }

    static Sheet sheet(String text) {
        return sheet(text, StandardCharsets.UTF_8);
    }

    static Sheet sheet(String text, Charset charset) {
        return sheet(text.getBytes(charset));
    }

    static SheetReader.Reason reason(byte[] bytes) {
        return switch (SheetReader.read("liste", bytes)) {
            case SheetReader.Read read ->
                throw new AssertionError("read as " + read.sheet().headings());
            case SheetReader.Unreadable unreadable -> unreadable.reason();
        };
    }

    static SheetReader.Reason reason(String text) {
        return reason(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<List<String>> cells(Sheet sheet) {
        return sheet.rows().stream().map(Sheet.Row::cells).toList();
    }

    static List<Integer> numbers(Sheet sheet) {
        return sheet.rows().stream().map(Sheet.Row::number).toList();
    }
}
