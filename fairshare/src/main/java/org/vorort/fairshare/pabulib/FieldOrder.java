package org.vorort.fairshare.pabulib;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** In which order the format's checker (pabulib-checker 1.0, fields.py) wants keys and columns. */
final class FieldOrder {

    static final List<String> META = List.of(
            "description",
            "country",
            "unit",
            "district",
            "subunit",
            "instance",
            "num_projects",
            "num_votes",
            "budget",
            "vote_type",
            "rule",
            "date_begin",
            "date_end",
            "min_length",
            "max_length",
            "min_sum_cost",
            "max_sum_cost",
            "min_points",
            "max_points",
            "min_sum_points",
            "max_sum_points",
            "default_score",
            "min_project_cost",
            "max_project_cost",
            "min_project_score_threshold",
            "neighborhoods",
            "subdistricts",
            "categories",
            "edition",
            "language",
            "currency",
            "fully_funded",
            "experimental",
            "comment",
            "acknowledgments",
            "leftover_budget",
            "budget_per_category",
            "budget_per_neighborhood",
            "min_length_per_category",
            "max_length_per_category",
            "min_sum_cost_per_category",
            "max_sum_cost_per_category");

    static final List<String> PROJECTS = List.of(
            "project_id",
            "cost",
            "votes",
            "score",
            "name",
            "category",
            "beneficiaries",
            "selected",
            "neighborhood",
            "subunit",
            "district",
            "description",
            "proposer",
            "public_id",
            "latitude",
            "longitude");

    static final List<String> VOTES = List.of(
            "voter_id",
            "vote",
            "points",
            "age",
            "sex",
            "voting_method",
            "district",
            "neighborhood",
            "education",
            "topic_preference_transport",
            "topic_preference_culture",
            "topic_preference_nature",
            "district_preference",
            "time_taken_seconds",
            "format_easiness",
            "format_expressiveness",
            "format_rank");

    /** Keys and columns whose values are lists, parted by commas. */
    static final Set<String> LISTS = Set.of(
            "category",
            "beneficiaries",
            "categories",
            "neighborhoods",
            "subdistricts",
            "budget_per_category",
            "budget_per_neighborhood",
            "min_sum_cost_per_category",
            "max_sum_cost_per_category");

    /** Without these a file is incomplete; what the election itself tells is not among them. */
    static final List<String> OBLIGATORY =
            List.of("description", "country", "unit", "instance", "rule", "date_begin", "date_end");

    private FieldOrder() {}

    /** The names in the order the checker wants; those it does not know behind them, in their own order. */
    static List<String> sorted(Collection<String> names, List<String> order) {
        var sorted = new ArrayList<>(order);
        sorted.retainAll(names);
        names.stream().filter(name -> !order.contains(name)).forEach(sorted::add);
        return sorted;
    }
}
