package org.vorort.network.findings;

import java.util.Random;
import org.vorort.network.picture.Sketch;

/** Networks nobody drew: always the same for the same seed. */
final class RandomTowns {

    private RandomTowns() {}

    /** @param persons each with a function in two organisations */
    static Sketch town(int seed, int organisations, int ties, int persons) {
        var random = new Random(seed);
        var town = Sketch.aNetwork();
        for (var number = 0; number < organisations; number++) {
            town.inGroup("Organisation " + number, "A%02d".formatted(1 + random.nextInt(23)), "SPR");
        }
        for (var number = 0; number < ties; number++) {
            var one = random.nextInt(organisations);
            // Some are sought after, as in every town.
            var other = (int) (organisations * Math.pow(random.nextDouble(), 2));
            if (one != other) {
                town.tied("Organisation " + one, "Organisation " + other);
            }
        }
        for (var number = 0; number < persons; number++) {
            town.function("Person " + number, "Organisation " + random.nextInt(organisations), "Vorsitz", "");
            town.function("Person " + number, "Organisation " + random.nextInt(organisations), "Kasse", "");
        }
        return town;
    }
}
