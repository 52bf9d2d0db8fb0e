package org.vorort.municipality.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Slugs for the whole official list, the same on every server. Among places of one name the only town gets it alone; all
 * others add their county, and where that is not enough their key. Where nobody lives, no name is taken away.
 */
public final class OfficialSlugs {

    private final Map<String, String> countyWords = new HashMap<>();
    private final Map<Ags, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>(SlugRules.RESERVED);

    private OfficialSlugs() {}

    /** A slug for every place, by key. */
    public static Map<Ags, String> of(List<OfficialPlace> places) {
        var slugs = new OfficialSlugs();
        places.stream().filter(OfficialPlace::isCounty).forEach(slugs::learnCounty);
        var asking = places.stream()
                .filter(place -> !place.isUnpopulated() && !place.isCountyOfOneTown())
                .toList();
        var withoutName = slugs.giveNames(asking);
        var stillWithout = slugs.giveNamesWithCounty(withoutName);
        stillWithout.forEach(slugs::giveKey);
        places.stream().filter(OfficialPlace::isUnpopulated).forEach(slugs::giveKey);
        return Map.copyOf(slugs.given);
    }

    private void learnCounty(OfficialPlace county) {
        countyWords.put(county.ags().county(), SlugRules.of(county.listedNameWithoutTitle()));
    }

    private List<OfficialPlace> giveNames(List<OfficialPlace> asking) {
        var all = new HashMap<String, Integer>();
        var towns = new HashMap<String, Integer>();
        for (var place : asking) {
            all.merge(SlugRules.of(place.name()), 1, Integer::sum);
            towns.merge(SlugRules.of(place.name()), place.isTown() ? 1 : 0, Integer::sum);
        }
        return asking.stream()
                .filter(place -> {
                    var slug = SlugRules.of(place.name());
                    var alone = all.get(slug) == 1 || place.isTown() && towns.get(slug) == 1;
                    return !(alone && give(place, slug));
                })
                .toList();
    }

    private List<OfficialPlace> giveNamesWithCounty(List<OfficialPlace> asking) {
        var all = new HashMap<String, Integer>();
        asking.forEach(place -> all.merge(withCounty(place), 1, Integer::sum));
        return asking.stream()
                .filter(place -> !(all.get(withCounty(place)) == 1 && give(place, withCounty(place))))
                .toList();
    }

    private void giveKey(OfficialPlace place) {
        give(place, SlugRules.of(place.name()) + "-" + place.ags());
    }

    private String withCounty(OfficialPlace place) {
        return SlugRules.of(place.name()) + "-"
                + countyWords.getOrDefault(place.ags().county(), "");
    }

    private boolean give(OfficialPlace place, String slug) {
        var fits = SlugRules.wellFormed(slug) && taken.add(slug);
        if (fits) {
            given.put(place.ags(), slug);
        }
        return fits;
    }
}
