package org.vorort.fairshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A budget, the projects it could pay for, and what the voters said. Never changes; safe to count from several threads.
 *
 * {@snippet :
 * var election = Election.of(50_000)
 *         .project("park", 30_000).project("trees", 15_000).project("bench", 4_000)
 *         .approving("park", "trees").approving("trees").approving("bench")
 *         .build();
 * }
 */
public final class Election {

    private final Map<String, String> meta;
    private final BigDecimal budget;
    private final List<Project> projects;
    private final Ballots ballots;
    private final BallotType type;
    private final Map<String, Integer> positions;

    private Election(Builder builder) {
        this.meta = Collections.unmodifiableMap(new LinkedHashMap<>(builder.meta));
        this.budget = builder.budget;
        this.projects = List.copyOf(builder.projects);
        this.positions = Map.copyOf(builder.positions);
        this.type = builder.box.type();
        this.ballots = builder.box.handOver(projects);
    }

    /** Begins an election by hand; the first ballot says of which type all are. */
    public static Builder of(BigDecimal budget) {
        return new Builder(budget);
    }

    /** Begins an election by hand. */
    public static Builder of(long budget) {
        return of(BigDecimal.valueOf(budget));
    }

    /** What the file says about the election beside its projects and ballots, word by word, in its order. */
    public Map<String, String> meta() {
        return meta;
    }

    public BigDecimal budget() {
        return budget;
    }

    /** In the order of the file. */
    public List<Project> projects() {
        return projects;
    }

    /** Every ballot cast, also those that name nothing: who votes has a share in the budget. */
    public Ballots ballots() {
        return ballots;
    }

    public BallotType type() {
        return type;
    }

    /** The position in {@link #projects}; refuses an id nobody has with an {@link IllegalArgumentException}. */
    public int position(String project) {
        var position = positions.get(project);
        if (position == null) {
            throw new IllegalArgumentException("There is no project " + project + ".");
        }
        return position;
    }

    /** For each project how many ballots name it. */
    public int[] votes() {
        var votes = new int[projects.size()];
        for (var ballot = 0; ballot < ballots.size(); ballot++) {
            for (var place = 0; place < ballots.length(ballot); place++) {
                votes[ballots.project(ballot, place)]++;
            }
        }
        return votes;
    }

    /** An election being written down. Projects come before the ballots that name them. */
    public static final class Builder {

        private final BigDecimal budget;
        private final Map<String, String> meta = new LinkedHashMap<>();
        private final List<Project> projects = new ArrayList<>();
        private final Map<String, Integer> positions = new HashMap<>();
        private BallotBox box = new BallotBox(BallotType.APPROVAL, List.of());

        private Builder(BigDecimal budget) {
            if (budget.signum() < 0) {
                throw new IllegalArgumentException("A budget of " + budget + " is less than nothing.");
            }
            Money.check(budget);
            this.budget = budget;
        }

        public Builder meta(String key, String value) {
            meta.put(key, value);
            return this;
        }

        public Builder project(String id, long cost) {
            return project(new Project(id, BigDecimal.valueOf(cost)));
        }

        /** Refuses a second project of the same id with an {@link IllegalArgumentException}. */
        public Builder project(Project project) {
            if (positions.putIfAbsent(project.id(), projects.size()) != null) {
                throw new IllegalArgumentException("There are two projects " + project.id() + ".");
            }
            projects.add(project);
            return this;
        }

        /** A ballot for each of these projects alike. */
        public Builder approving(String... projects) {
            return ballot(BallotType.APPROVAL, projects);
        }

        /** A ballot for one project. */
        public Builder choosing(String project) {
            return ballot(BallotType.CHOOSE_1, project);
        }

        /** A ballot in order, the best first. */
        public Builder ranking(String... projects) {
            return ballot(BallotType.ORDINAL, projects);
        }

        /** A ballot that shares out points. */
        public Builder sharing(Map<String, Integer> points) {
            return ballot(BallotType.CUMULATIVE, points);
        }

        /** A ballot that gives each project points for itself. */
        public Builder scoring(Map<String, Integer> points) {
            return ballot(BallotType.SCORING, points);
        }

        /** All ballots at once, in place of any so far. */
        public Builder ballots(BallotBox box) {
            this.box = box;
            return this;
        }

        public Election build() {
            return new Election(this);
        }

        private Builder ballot(BallotType type, String... named) {
            var places = Arrays.stream(named).map(this::position).toList();
            open(type);
            places.forEach(box::name);
            return this;
        }

        /** A map has no order; the projects are named as Pabulib wants it: most points first, then as they stand in the election. */
        private Builder ballot(BallotType type, Map<String, Integer> points) {
            var places = points.keySet().stream()
                    .map(this::position)
                    .sorted(Comparator.comparing((Integer place) ->
                                    -points.get(projects.get(place).id()))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            open(type);
            places.forEach(place -> box.name(
                    place, BigDecimal.valueOf(points.get(projects.get(place).id()))));
            return this;
        }

        private void open(BallotType type) {
            if (box.size() == 0) {
                box = new BallotBox(type, List.of());
            }
            if (box.type() != type) {
                throw new IllegalStateException(
                        "An election has ballots of one type: " + box.type().word() + ", not " + type.word() + ".");
            }
            box.open(Integer.toString(box.size() + 1));
        }

        private int position(String id) {
            var position = positions.get(id);
            if (position == null) {
                throw new IllegalArgumentException("A ballot names the project " + id + ", which there is not.");
            }
            return position;
        }
    }
}
