package org.vorort.municipality.openwork;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.openwork.OpenWork.Waiting;

/** What waits in all rooms, in the order in which it is best done. */
@Component
public class AllOpenWork {

    private final List<OpenWork> rooms;

    AllOpenWork(List<OpenWork> rooms) {
        this.rooms = rooms;
    }

    /** Everything that waits for this town's office; nothing where nothing does. */
    public List<Waiting> of(MunicipalityId municipality) {
        return rooms.stream().flatMap(room -> room.of(municipality).stream()).toList();
    }
}
