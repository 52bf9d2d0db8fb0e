package org.vorort.network.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A town nobody lives in, always the same for the same size: circles of actors who know each other, a few who know
 * everybody, bridges between the circles, and some who stand alone.
 */
public record MadeUpTown(List<Actor> actors, List<Bonded> ties) {

    /** @param group key of an actor group, {@code A01} to {@code A23} */
    public record Actor(String name, String group, int circle) {}

    public record Bonded(int from, int to, Bond bond, int strength, Scene.Open open) {}

    private static final long SEED = 20_170;
    private static final List<String> NAMES = List.of(
            "Büro der Bürgermeisterin",
            "Amt für Soziales",
            "Integrationsbeauftragte des Landkreises",
            "Gemeinderat",
            "Jobcenter",
            "AWO Ortsverein",
            "Volkshochschule",
            "Kita Regenbogen",
            "Gewerbeverein",
            "Wohnbau eG",
            "Turn- und Sportverein",
            "Evangelische Kirchengemeinde",
            "Türkisch-deutscher Elternverein",
            "Integrationsbeirat",
            "Helferkreis Asyl",
            "Sprachlotsinnen",
            "Quartiersmanagement",
            "Freiwilligenagentur",
            "Gesundheitsamt",
            "Polizeirevier",
            "Stadtmuseum",
            "Bürgerstiftung",
            "Hochschule für Soziale Arbeit");
    private static final List<String> QUARTERS = List.of(
            "",
            "Altstadt",
            "Nordstadt",
            "Lindenhof",
            "Am Bahnhof",
            "Weststadt",
            "Sonnenberg",
            "Mühltal",
            "Oberdorf",
            "Unterdorf",
            "Neustadt",
            "Siedlung Ost",
            "Kappel",
            "Hardt",
            "Wiesengrund",
            "Steinach",
            "Rosengarten",
            "Eichfeld",
            "Brühl",
            "Talheim",
            "Seehaus",
            "Burgberg",
            "Mark",
            "Auwiesen",
            "Höhe",
            "Klosterhof",
            "Gärtnerei",
            "Ziegelei",
            "Hafen",
            "Nonnenberg",
            "Schafhof",
            "Kirchberg",
            "Heide",
            "Forst",
            "Rebland",
            "Fliegerhorst",
            "Schloss",
            "Messe",
            "Pfaffengrund",
            "Kurpark",
            "Werder",
            "Galgenberg",
            "Bleiche",
            "Tor");

    public static MadeUpTown of(int size) {
        var random = new Random(SEED + size);
        var circles = Math.max(2, (int) Math.round(Math.sqrt(size) / 1.6));
        var actors = new ArrayList<Actor>();
        for (var i = 0; i < size; i++) {
            var group = i % NAMES.size();
            var name = (NAMES.get(group) + " " + QUARTERS.get(i / NAMES.size() % QUARTERS.size())).strip();
            actors.add(new Actor(name, "A%02d".formatted(group + 1), random.nextInt(circles)));
        }
        return new MadeUpTown(actors, ties(actors, random));
    }

    private static List<Bonded> ties(List<Actor> actors, Random random) {
        var size = actors.size();
        var hubs = Math.max(1, size / 25);
        var loners = size > 5 ? size / 25 : 0;
        var ties = new ArrayList<Bonded>();
        var taken = new HashSet<String>();
        for (var i = 0; i < size - loners; i++) {
            var wanted = i < hubs ? 7 + random.nextInt(Math.min(18, size)) : 1 + random.nextInt(4);
            for (var attempt = 0; wanted > 0 && attempt < wanted * 60; attempt++) {
                var other = random.nextInt(size - loners);
                var sameCircle = actors.get(i).circle() == actors.get(other).circle();
                if (other != i && (sameCircle || i < hubs && random.nextInt(6) == 0 || random.nextInt(150) == 0)) {
                    wanted -= add(ties, taken, i, other, random);
                }
            }
        }
        return ties;
    }

    private static int add(List<Bonded> ties, Set<String> taken, int from, int to, Random random) {
        var bond = switch (random.nextInt(10)) {
            case 0, 1, 2 -> Bond.INFORMATION;
            case 3, 4, 5, 6 -> Bond.COOPERATION;
            case 7 -> Bond.COORDINATION;
            case 8 -> Bond.FUNDING;
            default -> Bond.REFERRAL;
        };
        if (!taken.add(Math.min(from, to) + " " + Math.max(from, to) + " " + (random.nextInt(8) == 0 ? bond : ""))) {
            return 0;
        }
        var open = random.nextInt(4) == 0 ? Scene.Open.TO : Scene.Open.NEITHER;
        ties.add(new Bonded(from, to, bond, 1 + random.nextInt(3), open));
        return 1;
    }

    public int degree(int actor) {
        return (int) ties.stream()
                .filter(tie -> tie.from() == actor || tie.to() == actor)
                .count();
    }
}
