package org.vorort.municipality.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the official list of municipalities (Gemeindeverzeichnis GV100AD of the Federal Statistical Office): records of 220
 * characters, one a line. It reads line by line and never more of a line than a record has, so that a wrong file of any size
 * is refused early.
 */
public final class MunicipalityList {

    /** The characters of a record. */
    static final int WIDTH = 220;

    private static final int MOST_RECORDS = 100_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final List<OfficialPlace> places = new ArrayList<>();
    private int records;

    private MunicipalityList() {}

    /** What a file turned out to be. */
    public sealed interface Reading {
        /** @param places counties and municipalities in the order of the file @param records lines of any type */
        record Complete(List<OfficialPlace> places, int records) implements Reading {}

        /** Not this list, or not whole. @param line where reading ended, the first is 1 @param reason a text key */
        record Unreadable(int line, String reason) implements Reading {}
    }

    /** Reads the whole file and closes it; nothing of it is believed when one line is wrong. */
    public static Reading read(InputStream file) throws IOException {
        return new MunicipalityList().readAll(file);
    }

    private Reading readAll(InputStream file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new BufferedReader(new InputStreamReader(file, decoder))) {
            for (var line = nextLine(reader); line.isPresent(); line = nextLine(reader)) {
                records++;
                var problem = records > MOST_RECORDS ? Optional.of("municipality.list.tooLong") : take(line.get());
                if (problem.isPresent()) {
                    return new Reading.Unreadable(records, problem.get());
                }
            }
        } catch (CharacterCodingException _) {
            return new Reading.Unreadable(records + 1, "municipality.list.notText");
        }
        return places.isEmpty()
                ? new Reading.Unreadable(records + 1, "municipality.list.empty")
                : new Reading.Complete(List.copyOf(places), records);
    }

    /** The next line, cut one character after a record's width; nothing at the end of the file. */
    private static Optional<String> nextLine(Reader reader) throws IOException {
        var line = new StringBuilder(WIDTH + 1);
        for (var c = reader.read(); c != '\n'; c = reader.read()) {
            if (c < 0) {
                return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
            }
            if (c != '\r') {
                line.append((char) c);
            }
            if (line.length() > WIDTH) {
                break;
            }
        }
        return Optional.of(line.toString());
    }

    /** Takes what this record gives; the text key of what is wrong with it otherwise. */
    private Optional<String> take(String line) {
        if (line.indexOf('\0') >= 0) {
            return Optional.of("municipality.list.notText");
        }
        if (line.length() != WIDTH) {
            return Optional.of("municipality.list.wrongWidth");
        }
        return switch (line.substring(0, 2)) {
            case "10", "20", "30", "50" -> Optional.empty();
            case "40" -> takePlace(line, line.substring(10, 15) + "000", "0000");
            case "60" -> takePlace(line, line.substring(10, 18), line.substring(18, 22));
            default -> Optional.of("municipality.list.unknownRecord");
        };
    }

    private Optional<String> takePlace(String line, String ags, String association) {
        var code = line.substring(122, 124);
        var name = line.substring(22, 72).strip();
        var keyed = Ags.problem(ags).isEmpty() && OfficialKeys.digits(association, 4);
        if (!keyed || !OfficialKeys.digits(code, 2) || code.charAt(0) != line.charAt(0) || name.isEmpty()) {
            return Optional.of("municipality.list.unknownRecord");
        }
        try {
            var asOf = LocalDate.parse(line.substring(2, 10), DAY);
            var area = number(line.substring(128, 139));
            var population = number(line.substring(139, 150));
            var key = new Ags(ags);
            var postcode = line.substring(165, 170).strip();
            places.add(new OfficialPlace(code, name, key, Ars.of(key, association), area, population, postcode, asOf));
            return Optional.empty();
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.of("municipality.list.unknownRecord");
        }
    }

    /** Counties carry no area and no population of their own in the list. */
    private static long number(String characters) {
        return characters.isBlank() ? 0 : Long.parseUnsignedLong(characters);
    }
}
