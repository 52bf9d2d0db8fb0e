package org.vorort.fairshare.shares;

import java.util.Arrays;

/** Who has which purse. */
final class Holdings {

    private final Supporters supporters;
    private final int[] groupHeads;
    private final Purses purses;

    /** For each group of voters the purse each of them has, as {@link Purses} numbers it. */
    private final int[] held;

    /** Scratch: something for each purse, and the purses that have something. */
    private int[] marks = new int[256];

    private int[] touched = new int[256];

    Holdings(Electorate electorate, Purses purses) {
        this.supporters = electorate.supporters();
        this.groupHeads = electorate.heads();
        this.purses = purses;
        this.held = new int[groupHeads.length];
    }

    int held(int group) {
        return held[group];
    }

    /** Looks up the supporters of this project, bundle by bundle. */
    void gather(int project, Backers backers) {
        makeRoom();
        backers.clear(project);
        for (var bundle = supporters.starts()[project]; bundle < supporters.starts()[project + 1]; bundle++) {
            var found = count(supporters.bounds()[bundle], supporters.bounds()[bundle + 1]);
            for (var i = 0; i < found; i++) {
                backers.add(touched[i], supporters.weights()[bundle], marks[touched[i]]);
                marks[touched[i]] = 0;
            }
        }
    }

    /** Counts the voters of these groups by purse. This is where a run spends its time. */
    private int count(int from, int to) {
        var groups = supporters.groups();
        var found = 0;
        for (var place = from; place < to; place++) {
            var group = groups[place];
            var purse = held[group];
            if (!Purses.isEmpty(purse)) {
                if (marks[purse] == 0) {
                    touched[found++] = purse;
                }
                marks[purse] += groupHeads[group];
            }
        }
        return found;
    }

    /** Lets these supporters pay, as they were appraised: each gets a new purse, or an empty one. */
    void pay(Backers backers, int purchase) {
        var entry = 0;
        var project = backers.project;
        for (var bundle = supporters.starts()[project]; bundle < supporters.starts()[project + 1]; bundle++) {
            for (; entry < backers.length && backers.weight[entry] == supporters.weights()[bundle]; entry++) {
                var purse = backers.purse[entry];
                marks[purse] = backers.drained[entry]
                        ? purses.emptied(purse, purchase)
                        : purses.after(purse, purchase, backers.weight[entry]);
            }
            payBundle(supporters.bounds()[bundle], supporters.bounds()[bundle + 1]);
        }
        Arrays.fill(marks, 0);
    }

    private void payBundle(int from, int to) {
        for (var place = from; place < to; place++) {
            var group = supporters.groups()[place];
            if (!Purses.isEmpty(held[group])) {
                held[group] = marks[held[group]];
            }
        }
    }

    /** Gives back what was paid in the last purchase. */
    void takeBack(int project, int purchase) {
        var end = supporters.bounds()[supporters.starts()[project + 1]];
        for (var place = supporters.bounds()[supporters.starts()[project]]; place < end; place++) {
            var group = supporters.groups()[place];
            var purse = Purses.held(held[group]);
            if (purse > Purses.FULL && purses.purchase(purse) == purchase) {
                held[group] = purses.parent(purse);
            }
        }
    }

    private void makeRoom() {
        if (marks.length < purses.size()) {
            marks = new int[2 * purses.size()];
            touched = new int[2 * purses.size()];
        }
    }
}
