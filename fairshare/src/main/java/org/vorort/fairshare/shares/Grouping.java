package org.vorort.fairshare.shares;

import java.util.Arrays;
import org.vorort.fairshare.Ballots;
import org.vorort.fairshare.columns.Ints;

/**
 * Puts ballots that say the same into one group. A group is known by its first ballot, so that nothing of the ballots is
 * kept twice; hashes only say where to look, equality is always checked.
 */
final class Grouping {

    private final Ballots ballots;
    private final Levels levels;
    private final int[] groupOf;
    private final Ints firsts = new Ints();
    private final Ints heads = new Ints();
    private final Ints hashes = new Ints();

    /** Group by hash, one more than its number; 0 where none is. */
    private int[] table = new int[1024];

    /** For each project the ballot that named it last, and the level it gave. */
    private final int[] namedBy;

    private final int[] namedAt;

    /** How many projects the ballot marked last wants. */
    private int named;

    Grouping(Ballots ballots, int projects, Levels levels) {
        this.ballots = ballots;
        this.levels = levels;
        this.groupOf = new int[ballots.size()];
        this.namedBy = new int[projects];
        this.namedAt = new int[projects];
        Arrays.fill(namedBy, -1);
        for (var ballot = 0; ballot < groupOf.length; ballot++) {
            groupOf[ballot] = group(ballot);
        }
    }

    int[] groupOf() {
        return groupOf;
    }

    int size() {
        return firsts.size();
    }

    /** A ballot that stands for the group. */
    int first(int group) {
        return firsts.get(group);
    }

    int[] heads() {
        var copy = new int[heads.size()];
        for (var group = 0; group < copy.length; group++) {
            copy[group] = heads.get(group);
        }
        return copy;
    }

    private int group(int ballot) {
        var hash = mark(ballot);
        var slot = hash & table.length - 1;
        while (table[slot] != 0) {
            var group = table[slot] - 1;
            if (hashes.get(group) == hash && says(firsts.get(group), ballot)) {
                heads.set(group, heads.get(group) + 1);
                return group;
            }
            slot = slot + 1 & table.length - 1;
        }
        return open(ballot, hash, slot);
    }

    /** Notes what a ballot says. The hash is a sum, so that it does not depend on the order. */
    private int mark(int ballot) {
        var sum = 0L;
        named = 0;
        for (var place = 0; place < ballots.length(ballot); place++) {
            var level = levels.of(ballot, place);
            if (level > 0) {
                var project = ballots.project(ballot, place);
                namedBy[project] = ballot;
                namedAt[project] = level;
                named++;
                var mixed = (project * 0x1_0000_0001L + level) * 0x9E3779B97F4A7C15L;
                sum += (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
            }
        }
        return (int) (sum ^ sum >>> 32);
    }

    /** Whether another ballot says the same as the one marked: everything it says was marked, and as much. */
    private boolean says(int other, int ballot) {
        var said = 0;
        for (var place = 0; place < ballots.length(other); place++) {
            var level = levels.of(other, place);
            if (level > 0) {
                var project = ballots.project(other, place);
                if (namedBy[project] != ballot || namedAt[project] != level) {
                    return false;
                }
                said++;
            }
        }
        return said == named;
    }

    private int open(int ballot, int hash, int slot) {
        var group = firsts.size();
        table[slot] = group + 1;
        firsts.add(ballot);
        heads.add(1);
        hashes.add(hash);
        if (2 * group > table.length) {
            grow();
        }
        return group;
    }

    private void grow() {
        table = new int[2 * table.length];
        for (var group = 0; group < firsts.size(); group++) {
            var slot = hashes.get(group) & table.length - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = group + 1;
        }
    }
}
