package org.vorort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.TreeMap;

/** An election as a large town has it, by lot but always the same: few popular projects, five districts, up to six votes. */
final class ElectionByLot {

    private static final int DISTRICTS = 5;
    private static final int VOTES = 6;
    private static final int SHARE = 243;

    private ElectionByLot() {}

    static Path write(Path file, int voters, int projects) throws IOException {
        var random = new Random(1);
        var budget = (long) voters * SHARE;
        var popular = new TreeMap<Double, Integer>();
        var sum = 0.0;
        var text = new StringBuilder("META\nkey;value\ndescription;by lot\ncountry;Nowhere\nunit;Town\ninstance;1\n");
        text.append("num_projects;%d\nnum_votes;%d\nbudget;%d\n".formatted(projects, voters, budget));
        text.append("vote_type;approval\nrule;unknown\ndate_begin;2026\ndate_end;2026\nPROJECTS\nproject_id;cost\n");
        for (var project = 0; project < projects; project++) {
            sum += Math.exp(random.nextGaussian() * 1.2);
            popular.put(sum, project);
            var cost = Math.exp(random.nextGaussian()) * budget * 6 / projects / 1.65;
            text.append(id(project))
                    .append(';')
                    .append(Math.max(1, Math.round(cost / 1_000)) * 1_000)
                    .append('\n');
        }
        text.append("VOTES\nvoter_id;vote;age;sex;voting_method\n");
        for (var voter = 0; voter < voters; voter++) {
            text.append(voter).append(';');
            var separator = "";
            for (var project : votes(random, popular, sum)) {
                text.append(separator).append(id(project));
                separator = ",";
            }
            text.append(';').append(16 + random.nextInt(70)).append(random.nextBoolean() ? ";F" : ";M");
            text.append(random.nextInt(5) > 0 ? ";internet" : ";paper").append('\n');
        }
        return Files.writeString(file, text);
    }

    private static LinkedHashSet<Integer> votes(Random random, TreeMap<Double, Integer> popular, double sum) {
        var district = random.nextInt(DISTRICTS);
        var wanted = 1 + random.nextInt(VOTES);
        var votes = new LinkedHashSet<Integer>();
        while (votes.size() < wanted) {
            var project = popular.ceilingEntry(random.nextDouble() * sum).getValue();
            if (project % DISTRICTS == district || random.nextInt(DISTRICTS) == 0) {
                votes.add(project);
            }
        }
        return votes;
    }

    /** As towns number their projects. */
    private static String id(int project) {
        return "B%03dTW".formatted(project);
    }
}
