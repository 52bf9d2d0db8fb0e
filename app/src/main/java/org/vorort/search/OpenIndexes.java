package org.vorort.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.vorort.kernel.MunicipalityId;

/** The indexes of the towns somebody is searching in. Few are open at once; the others wait on disk. */
@Component
class OpenIndexes {

    private static final int MOST_OPEN = 8;
    private static final Pattern TOWN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What is done with an index that is as new as the database. */
    interface Reading<T> {
        T read(TownIndex index, IndexSearcher searcher) throws IOException;
    }

    /** A town's place here. Whoever writes into its index holds the lock. */
    private static final class Slot {
        private final ReentrantLock lock = new ReentrantLock();
        private Optional<TownIndex> index = Optional.empty();
    }

    private final Path directory;
    private final CatchUp catchUp;
    private final Edition edition;
    private final LinkedHashMap<MunicipalityId, Slot> slots = new LinkedHashMap<>(16, 0.75f, true);

    OpenIndexes(@Value("${vorort.search.directory:data/search}") String directory, CatchUp catchUp, Edition edition) {
        this.directory = Path.of(directory);
        this.catchUp = catchUp;
        this.edition = edition;
    }

    /** Reads the town's index as it is now, with everything in it that was committed before. */
    <T> T read(MunicipalityId municipality, Reading<T> reading) {
        try {
            return attempt(municipality, reading);
        } catch (AlreadyClosedException closedMeanwhile) {
            return again(municipality, reading);
        } catch (IOException damaged) {
            throwAway(municipality);
            return again(municipality, reading);
        }
    }

    /** Brings a town's index up to now and takes out of its files what was deleted. */
    void tidy(MunicipalityId municipality) {
        var slot = slot(municipality);
        slot.lock.lock();
        try {
            var index = opened(municipality, slot);
            catchUp.now(municipality, index);
            index.purge();
        } catch (IOException damaged) {
            discard(municipality, slot);
        } finally {
            slot.lock.unlock();
        }
    }

    /** Every town that has an index here, open or not. */
    List<MunicipalityId> towns() {
        try (var places = Files.list(directory)) {
            return places.map(place -> place.getFileName().toString())
                    .filter(name -> TOWN.matcher(name).matches())
                    .map(name -> new MunicipalityId(UUID.fromString(name)))
                    .toList();
        } catch (IOException nothingThere) {
            return List.of();
        }
    }

    @PreDestroy
    void close() {
        synchronized (slots) {
            slots.values().forEach(OpenIndexes::shut);
            slots.clear();
        }
    }

    private <T> T again(MunicipalityId municipality, Reading<T> reading) {
        try {
            return attempt(municipality, reading);
        } catch (IOException stillDamaged) {
            throw new UncheckedIOException(stillDamaged);
        }
    }

    private <T> T attempt(MunicipalityId municipality, Reading<T> reading) throws IOException {
        var slot = slot(municipality);
        var index = current(municipality, slot);
        var searcher = index.acquire();
        try {
            return reading.read(index, searcher);
        } finally {
            index.release(searcher);
        }
    }

    /** Only who finds something new to write waits for those who write. */
    private TownIndex current(MunicipalityId municipality, Slot slot) throws IOException {
        slot.lock.lock();
        TownIndex index;
        try {
            index = opened(municipality, slot);
            if (catchUp.mustBegin(index)) {
                catchUp.now(municipality, index);
                return index;
            }
        } finally {
            slot.lock.unlock();
        }
        if (catchUp.isCurrent(municipality, index)) {
            return index;
        }
        slot.lock.lock();
        try {
            catchUp.now(municipality, index);
            return index;
        } finally {
            slot.lock.unlock();
        }
    }

    private TownIndex opened(MunicipalityId municipality, Slot slot) throws IOException {
        if (slot.index.filter(TownIndex::isOpen).isEmpty()) {
            var index = openOrBegin(place(municipality));
            catchUp.forgetIfAhead(index);
            slot.index = Optional.of(index);
            closeOthers(slot);
        }
        return slot.index.get();
    }

    /** What cannot be read is thrown away: everything in it stands in the database. */
    private TownIndex openOrBegin(Path place) throws IOException {
        Files.createDirectories(place);
        try {
            return TownIndex.open(place, edition.fingerprint());
        } catch (IOException | IllegalArgumentException damaged) {
            FileSystemUtils.deleteRecursively(place);
            Files.createDirectories(place);
            return TownIndex.open(place, edition.fingerprint());
        }
    }

    private Slot slot(MunicipalityId municipality) {
        synchronized (slots) {
            return slots.computeIfAbsent(municipality, _ -> new Slot());
        }
    }

    /** Those nobody has asked for the longest go, unless somebody writes into them right now. */
    private void closeOthers(Slot newest) {
        synchronized (slots) {
            var tooMany = slots.values().stream()
                            .filter(slot -> slot.index.isPresent())
                            .count()
                    - MOST_OPEN;
            for (var slot : slots.values()) {
                if (tooMany > 0 && slot != newest && slot.index.isPresent() && slot.lock.tryLock()) {
                    shut(slot);
                    slot.lock.unlock();
                    tooMany--;
                }
            }
        }
    }

    private void throwAway(MunicipalityId municipality) {
        var slot = slot(municipality);
        slot.lock.lock();
        try {
            discard(municipality, slot);
        } finally {
            slot.lock.unlock();
        }
    }

    private void discard(MunicipalityId municipality, Slot slot) {
        shut(slot);
        try {
            FileSystemUtils.deleteRecursively(place(municipality));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void shut(Slot slot) {
        slot.lock.lock();
        try {
            if (slot.index.isPresent()) {
                slot.index.get().close();
            }
        } catch (IOException lost) {
            // It is made anew from the database the next time.
        } finally {
            slot.index = Optional.empty();
            slot.lock.unlock();
        }
    }

    private Path place(MunicipalityId municipality) {
        return directory.resolve(municipality.toString());
    }
}
