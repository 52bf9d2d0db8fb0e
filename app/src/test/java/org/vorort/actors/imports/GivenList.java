package org.vorort.actors.imports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** A list in the hands of somebody who wants it imported. */
record GivenList(String name, byte[] content) {

    static final Visitor.Actor OFFICE = Visitor.Actor.named("Office");

    static GivenList csv(String name, String... lines) {
        return new GivenList(name, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** A real list, where there is one. */
    static GivenList real(String path) {
        var file = Path.of("../../shared/data", path);
        assumeTrue(Files.exists(file), "the real data are not here: " + file);
        try {
            return new GivenList(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportActors.Result takenBy(Town town, boolean dryRun) {
        var actors = House.open().ask(ImportActors.class);
        return Tenancy.in(town.id(), () -> actors.take(town.id(), name, content, "", dryRun, OFFICE));
    }

    ImportReport into(Town town) {
        return ((ImportActors.Done) takenBy(town, false)).report();
    }

    ImportReport triedOn(Town town) {
        return ((ImportActors.Done) takenBy(town, true)).report();
    }
}
