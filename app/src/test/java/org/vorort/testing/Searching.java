package org.vorort.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;

/** What somebody finds in a town: {@code new Searching(town).kinds(guest, "Kurs")}. */
public record Searching(Town town) {

    public Document page(Guest guest, String typed) {
        return answer(guest, typed).page();
    }

    public Guest.Answer answer(Guest guest, String typed) {
        return guest.get(town.path() + "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    public List<String> titles(Guest guest, String typed) {
        return page(guest, typed).select(".vo-hits h2").eachText();
    }

    /** The kind of each hit. */
    public List<String> kinds(Guest guest, String typed) {
        return page(guest, typed).select(".vo-hits li .vo-badge:first-child").eachText();
    }

    /** Where each hit leads, below the town. */
    public List<String> paths(Guest guest, String typed) {
        return page(guest, typed).select(".vo-hits h2 a").eachAttr("href").stream()
                .map(path -> path.replace(town.path(), ""))
                .toList();
    }

    /** Everything the page says beside the head, the box and what was typed: empty where nothing was found. */
    public String tells(Guest guest, String typed) {
        return page(guest, typed)
                .select(".vo-hits, .vo-tabs, .vo-times, [role=status]:not(.vo-notice)")
                .text();
    }
}
