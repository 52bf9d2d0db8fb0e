package org.vorort.fairshare.shares;

/** The projects that can still be bought, the most promising first, and what is known of their prices. */
final class Candidates {

    /** Lower bounds of price by scale. They hold until the end of the run, since purses only get emptier. */
    final double[] low;

    /** How fast these bounds at least grow with the endowment. */
    final double[] lowSlope;

    /** The price by scale as it seemed when somebody last looked. */
    final double[] likely;

    private final int[] order;
    private final boolean[] isForSale;
    private final boolean[] gone;
    private int size;

    /** What was known at the beginning of a round. */
    record Memory(double[] low, double[] lowSlope, boolean[] gone) {}

    Candidates(Electorate electorate, Estimate estimate) {
        var projects = electorate.projects();
        low = new double[projects];
        lowSlope = new double[projects];
        likely = new double[projects];
        order = new int[projects];
        gone = new boolean[projects];
        isForSale = new boolean[projects];
        for (var project = 0; project < projects; project++) {
            if (electorate.isForSale(project)) {
                isForSale[project] = true;
                low[project] = estimate.first(project);
                order[size++] = project;
            }
        }
    }

    /** How many there are; exact after {@link #sort} until one is removed. */
    int size() {
        return size;
    }

    int get(int place) {
        return order[place];
    }

    boolean isGone(int project) {
        return gone[project];
    }

    /** It is not bought in this run, or was. */
    void remove(int project) {
        gone[project] = true;
    }

    /** Drops who is gone and orders the others by their bounds; nearly ordered already, so insertion is quick. */
    void sort() {
        var kept = 0;
        for (var i = 0; i < size; i++) {
            var project = order[i];
            if (!gone[project]) {
                var place = kept++;
                for (; place > 0 && low[order[place - 1]] > low[project]; place--) {
                    order[place] = order[place - 1];
                }
                order[place] = project;
            }
        }
        size = kept;
    }

    Memory memory() {
        return new Memory(low.clone(), lowSlope.clone(), gone.clone());
    }

    /** Goes back to the beginning of a round, with an endowment that is now larger by this much. */
    void recall(Memory memory, double more) {
        size = 0;
        for (var project = 0; project < low.length; project++) {
            var growth = memory.lowSlope[project] * more;
            var doubt = (memory.low[project] + Math.abs(growth)) * (1 - Nearly.LESS);
            low[project] = Math.max(0, memory.low[project] + growth - doubt);
            lowSlope[project] = memory.lowSlope[project];
            gone[project] = memory.gone[project];
            if (isForSale[project] && !gone[project]) {
                order[size++] = project;
            }
        }
    }
}
