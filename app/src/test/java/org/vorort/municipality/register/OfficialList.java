package org.vorort.municipality.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The official list of 30 November 2023 for tests; it is not part of the project. */
public final class OfficialList {

    private static final String FILE = "shared/data/gemeinden/GV100AD_301123.txt";

    private OfficialList() {}

    /** The list's file; the test is skipped with a sentence where it is not there. */
    public static Path file() {
        var found = Stream.of("../", "../../")
                .map(up -> Path.of(up + FILE))
                .filter(Files::exists)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "The official list is not there: ../" + FILE);
        return found.orElseThrow();
    }

    public static List<OfficialPlace> places() {
        try (var stream = Files.newInputStream(file())) {
            var reading = MunicipalityList.read(stream);
            assertThat(reading).isInstanceOf(MunicipalityList.Reading.Complete.class);
            return ((MunicipalityList.Reading.Complete) reading).places();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OfficialPlace place(String ags) {
        return places().stream()
                .filter(place -> place.ags().value().equals(ags))
                .findFirst()
                .orElseThrow();
    }
}
