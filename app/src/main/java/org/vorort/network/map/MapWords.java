package org.vorort.network.map;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.kernel.Language;
import org.vorort.network.drawing.Bond;
import org.vorort.network.drawing.Family;
import org.vorort.network.map.TownNetwork.Joint;
import org.vorort.network.map.TownNetwork.Member;
import org.vorort.shell.Choice;
import org.vorort.shell.Formats;
import org.vorort.shell.Link;
import org.vorort.shell.Texts;

/** What the map says in one language. */
record MapWords(Texts texts, Language language, CatalogueWords catalogues) {

    /** The kinds somebody can state; what follows from persons is a filter of its own. */
    static final List<Bond> STATED =
            List.of(Bond.COOPERATION, Bond.COORDINATION, Bond.INFORMATION, Bond.FUNDING, Bond.REFERRAL);

    String family(Family family) {
        return texts.text(language, "network.family." + family.code());
    }

    /** What stands in the shapes. */
    Map<Family, String> letters() {
        var letters = new EnumMap<Family, String>(Family.class);
        for (var family : Family.values()) {
            letters.put(family, texts.text(language, "network.letter." + family.code()));
        }
        return letters;
    }

    String group(Member member) {
        return member.group().isEmpty() ? family(member.family()) : catalogues.word(Catalogue.GROUP, member.group());
    }

    /** What a screen reader says: "AWO Kreisverband, Wohlfahrtsverbände, 12 Verbindungen". */
    String spoken(Member member, int ties) {
        var change = switch (member.change()) {
            case NONE -> "";
            case ADDED -> ", " + texts.text(language, "network.change.member.added");
            case ENDED -> ", " + texts.text(language, "network.change.member.ended");
        };
        return member.name() + ", " + group(member) + ", " + texts.count(language, "network.ties", ties) + change;
    }

    String kind(Bond bond) {
        return texts.text(language, "network.kind." + bond.code());
    }

    /** The kinds that occur among these, in the order of the legend. */
    List<Bond> kindsOf(List<Joint> joints) {
        return Stream.concat(STATED.stream(), Stream.of(Bond.DERIVED))
                .filter(bond -> joints.stream().anyMatch(joint -> joint.bond() == bond))
                .toList();
    }

    /** What the first does with the second: "arbeitet eng zusammen mit". */
    String says(Joint joint) {
        return says(joint, joint.from());
    }

    /** The same, seen from this end. */
    String says(Joint joint, int from) {
        if (joint.bond() == Bond.DERIVED) {
            return texts.text(language, "network.says.derived");
        }
        var direction = joint.bond().directed() ? joint.from() == from ? "to" : "from" : "mutual";
        return texts.text(
                language, "actors.ties.says." + joint.bond().code() + "." + direction + "." + joint.strength());
    }

    List<Choice> kinds() {
        return STATED.stream().map(bond -> new Choice(bond.code(), kind(bond))).toList();
    }

    List<Choice> strengths() {
        return Stream.of("2", "3")
                .map(strength -> new Choice(strength, texts.text(language, "network.strength." + strength)))
                .toList();
    }

    List<Choice> choices(Catalogue catalogue, String chosen) {
        return catalogues.choices(catalogue, List.of(chosen));
    }

    String date(LocalDate day) {
        return Formats.date(language, day);
    }

    /** The filters in force, each with the address of the page without it. */
    List<Link> active(String path, MapQuery query) {
        return query.filters().entrySet().stream()
                .map(part -> new Link(said(query, part.getKey(), part.getValue()), path + query.without(part.getKey())))
                .toList();
    }

    private String said(MapQuery query, String part, String value) {
        return switch (part) {
            case "group" -> catalogues.word(Catalogue.GROUP, value);
            case "field" -> catalogues.word(Catalogue.FIELD, value);
            case "level" -> catalogues.word(Catalogue.LEVEL, value);
            case "kind" ->
                STATED.stream()
                        .filter(bond -> bond.code().equals(value))
                        .findFirst()
                        .map(this::kind)
                        .orElse(value);
            case "strength" -> texts.text(language, "network.strength." + query.weakest());
            case "date" -> texts.text(language, "network.filter.on", shown(value));
            case "compare" -> texts.text(language, "network.filter.since", shown(value));
            case "derived" -> texts.text(language, "network.filter.derived");
            default -> value;
        };
    }

    private String shown(String day) {
        return new MapQuery("", "", "", "", "", "", "", "", day, "", "", "", "")
                .compared()
                .map(this::date)
                .orElse(day);
    }
}
