package org.vorort.municipality;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.vorort.kernel.MunicipalityId;

/**
 * A town or county as everybody may know it.
 *
 * @param slug the first segment of its addresses; it never changes
 * @param name as people say it, {@code Mühlacker}
 * @param officialName in full, {@code Mühlacker, Stadt}
 * @param county the county it lies in, where that county is on this server
 * @param ags official municipality key, eight digits, empty where it has none
 * @param ars regional key, twelve digits, empty where it has none
 * @param postcode of the administration, empty where unknown
 * @param figures size and people, where known
 * @param languages codes of the languages its public pages come in
 * @param archived whether it has left the server: its pages are closed, its rows are kept
 */
public record Municipality(
        MunicipalityId id,
        String slug,
        String name,
        String officialName,
        MunicipalityKind kind,
        Optional<MunicipalityId> county,
        String ags,
        String ars,
        String postcode,
        Figures figures,
        ZoneId timeZone,
        List<String> languages,
        boolean archived) {

    /** Official figures. @param asOf the day they were true */
    public record Figures(Optional<Long> areaHectares, Optional<Long> population, Optional<LocalDate> asOf) {

        /** Nothing is known yet. */
        public static final Figures UNKNOWN = new Figures(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Municipality {
        languages = List.copyOf(languages);
    }

    /** The same municipality at this address; only for one that has none yet. */
    Municipality at(String freeSlug) {
        return new Municipality(
                id,
                freeSlug,
                name,
                officialName,
                kind,
                county,
                ags,
                ars,
                postcode,
                figures,
                timeZone,
                languages,
                archived);
    }

    /** The path of its start page, such as {@code /muehlacker}. */
    public String path() {
        return "/" + slug;
    }
}
