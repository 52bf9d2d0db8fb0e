package org.vorort.municipality;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipality.Figures;
import org.vorort.municipality.register.Ags;
import org.vorort.municipality.register.OfficialPlace;
import org.vorort.municipality.register.OfficialSlugs;
import org.vorort.municipality.register.SlugRules;

/** What the official list changes in the municipalities we have. A county is taken before its towns. */
final class OfficialChanges {

    private final Map<String, Municipality> byAgs = new HashMap<>();
    private final Map<String, Municipality> byNameWithoutKey = new HashMap<>();
    private final Map<Ags, String> slugs;
    private final Map<String, Figures> countyFigures = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> listed = new HashSet<>();
    private final List<Municipality> created = new ArrayList<>();
    private final List<Municipality> updated = new ArrayList<>();
    private int unchanged;

    /** @param list the whole list, whatever part of it is taken */
    OfficialChanges(List<Municipality> known, List<OfficialPlace> list) {
        this.slugs = OfficialSlugs.of(list);
        list.forEach(this::addToCounty);
        for (var municipality : known) {
            taken.add(municipality.slug());
            if (municipality.ags().isEmpty()) {
                byNameWithoutKey.put(municipality.name(), municipality);
            } else {
                byAgs.put(municipality.ags(), municipality);
            }
        }
    }

    void take(OfficialPlace place) {
        var ags = place.ags().value();
        listed.add(ags);
        var known = Optional.ofNullable(byAgs.get(ags))
                // Added by hand before the list came: the same name and no key yet.
                .or(() -> Optional.ofNullable(byNameWithoutKey.remove(place.name())));
        var official = known.map(before -> inLine(before, place)).orElseGet(() -> fresh(place));
        if (known.isEmpty()) {
            created.add(official);
        } else if (official.equals(known.get())) {
            unchanged++;
        } else {
            updated.add(official);
        }
        byAgs.put(ags, official);
    }

    List<Municipality> created() {
        return created;
    }

    List<Municipality> updated() {
        return updated;
    }

    ImportMunicipalities.Outcome.Taken report(String prefix) {
        var missing = 0;
        for (var ags : byAgs.keySet()) {
            if (ags.startsWith(prefix) && !listed.contains(ags)) {
                missing++;
            }
        }
        return new ImportMunicipalities.Outcome.Taken(created.size(), updated.size(), unchanged, missing);
    }

    private Municipality fresh(OfficialPlace place) {
        var wished = slugs.getOrDefault(place.ags(), place.name());
        var slug = taken.contains(wished) ? SlugRules.free(wished + " " + place.ags(), taken::contains) : wished;
        taken.add(slug);
        return new Municipality(
                MunicipalityId.fresh(),
                slug,
                place.name(),
                place.officialName(),
                kind(place),
                county(place),
                place.ags().value(),
                place.ars().value(),
                place.postcode(),
                figures(place),
                ZoneId.of("Europe/Berlin"),
                List.of("de"),
                false);
    }

    private Municipality inLine(Municipality known, OfficialPlace place) {
        var renamed = !known.ags().isEmpty() && !known.officialName().equals(place.officialName());
        return new Municipality(
                known.id(),
                known.slug(),
                renamed ? place.name() : known.name(),
                place.officialName(),
                kind(place),
                kind(place) == MunicipalityKind.TOWN_IN_COUNTY ? county(place).or(known::county) : Optional.empty(),
                place.ags().value(),
                place.ars().value(),
                place.postcode(),
                figures(place),
                known.timeZone(),
                known.languages(),
                known.archived());
    }

    private Optional<MunicipalityId> county(OfficialPlace place) {
        return kind(place) == MunicipalityKind.TOWN_IN_COUNTY
                ? Optional.ofNullable(byAgs.get(place.ags().countyAgs().value()))
                        .map(Municipality::id)
                : Optional.empty();
    }

    private Figures figures(OfficialPlace place) {
        return place.isCounty()
                ? countyFigures.getOrDefault(place.ags().county(), Figures.UNKNOWN)
                : new Figures(
                        Optional.of(place.areaHectares()), Optional.of(place.population()), Optional.of(place.asOf()));
    }

    /** The list gives no figures for counties; they are those of their municipalities together. */
    private void addToCounty(OfficialPlace place) {
        if (!place.isCounty()) {
            countyFigures.merge(place.ags().county(), figures(place), OfficialChanges::sum);
        }
    }

    private static Figures sum(Figures one, Figures other) {
        return new Figures(
                Optional.of(one.areaHectares().orElse(0L) + other.areaHectares().orElse(0L)),
                Optional.of(one.population().orElse(0L) + other.population().orElse(0L)),
                one.asOf());
    }

    private static MunicipalityKind kind(OfficialPlace place) {
        if (place.isCounty()) {
            return MunicipalityKind.COUNTY;
        }
        return place.isTownWithoutCounty() ? MunicipalityKind.TOWN : MunicipalityKind.TOWN_IN_COUNTY;
    }
}
