package org.vorort.plan.funding;

import java.util.Map;
import java.util.UUID;

/** A post, held by somebody or vacant. @param fteHundredths its size: half a post is 50 */
public record Post(UUID id, String title, int fteHundredths, int version) {

    Map<String, String> texts() {
        return Map.of("title", title, "fte", Fte.plain(fteHundredths));
    }
}
