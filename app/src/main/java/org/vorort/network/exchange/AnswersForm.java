package org.vorort.network.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.vorort.actors.ties.OrganisationNames;
import org.vorort.actors.ties.TieChoice;

/**
 * What the office decides about a file, as it is typed. Of the nodes only those of one page are there.
 *
 * @param step {@code take} to take the file over, anything else to look at it again
 * @param ids the numbers of the nodes in the file; names and fresh go with them
 * @param names who each of them is
 * @param fresh {@code true} for those to be added to the directory
 */
record AnswersForm(
        String step,
        String kind,
        String strength,
        String since,
        String page,
        @Nullable List<String> ids,
        @Nullable List<String> names,
        @Nullable List<String> fresh) {

    static final int LONGEST_NAME = 200;

    /** The form as it is first shown: what was decided until now. */
    static AnswersForm of(Answers answers, Strengths weights, List<FileNode> nodes, NameChoices choices, int page) {
        var ids = new ArrayList<String>();
        var names = new ArrayList<String>();
        var fresh = new ArrayList<String>();
        for (var node : nodes) {
            ids.add(node.id());
            names.add(node.chosen().map(choices::shown).orElse(""));
            fresh.add(String.valueOf(Answers.NEW.equals(answers.nodes().get(node.id()))));
        }
        var own = weights.says() ? Answers.BY_WEIGHT : String.valueOf(Strengths.REGULAR);
        var strength = answers.strength().isEmpty() ? own : answers.strength();
        return new AnswersForm("", answers.kind(), strength, answers.since(), String.valueOf(page), ids, names, fresh);
    }

    /** The same with a name and a mark for each node, also where a browser sent none. */
    AnswersForm filled() {
        var asked = ids == null
                ? List.<String>of()
                : ids.stream().map(AnswersForm::text).toList();
        return new AnswersForm(
                step, kind, strength, since, page, asked, filled(names, asked.size()), filled(fresh, asked.size()));
    }

    boolean takes() {
        return step.equals("take");
    }

    void check(Strengths weights, NameChoices choices, Map<String, FileNode> nodes, Errors errors) {
        if (TieChoice.of(kind).isEmpty()) {
            errors.rejectValue("kind", "actors.form.notOffered");
        }
        if (!strength.matches("[123]") && !(weights.says() && strength.equals(Answers.BY_WEIGHT))) {
            errors.rejectValue("strength", "actors.form.notOffered");
        }
        if (!since.isBlank() && Answers.day(since).isEmpty()) {
            errors.rejectValue("since", "actors.ties.since.wrong");
        }
        for (var row = 0; row < asked().size(); row++) {
            check(row, choices, nodes, errors);
        }
    }

    private void check(int row, NameChoices choices, Map<String, FileNode> nodes, Errors errors) {
        var name = name(row);
        var isNew = isNew(row);
        var meant = choices.meant(name).size();
        var node = nodes.get(asked().get(row));
        if (node == null) {
            errors.reject("network.exchange.changed");
        } else if (!name.isBlank() && isNew) {
            errors.rejectValue(field(row), "network.exchange.who.both");
        } else if (!name.isBlank() && meant != 1) {
            errors.rejectValue(
                    field(row), meant == 0 ? "network.exchange.who.unknown" : "network.exchange.who.several");
        } else if (isNew && !mayBeNew(node)) {
            errors.rejectValue(field(row), "network.exchange.who.noName", new Object[] {LONGEST_NAME}, null);
        }
    }

    /** What was decided, once it was checked. */
    Answers answers(Answers before, NameChoices choices) {
        var decided = new HashMap<String, String>();
        for (var row = 0; row < asked().size(); row++) {
            var meant = choices.meant(name(row));
            var chosen = meant.isEmpty() ? "" : meant.getFirst().id().toString();
            decided.put(asked().get(row), isNew(row) ? Answers.NEW : chosen);
        }
        return new Answers(kind, strength, since.strip(), before.nodes()).with(decided);
    }

    static boolean mayBeNew(FileNode node) {
        return node.called().isEmpty()
                && node.label().strip().length() <= LONGEST_NAME
                && !OrganisationNames.key(node.label()).isEmpty();
    }

    private List<String> asked() {
        return ids == null ? List.of() : ids;
    }

    private String name(int row) {
        return names == null ? "" : names.get(row);
    }

    private boolean isNew(int row) {
        return fresh != null && fresh.get(row).equals("true");
    }

    private static String field(int row) {
        return "names[" + row + "]";
    }

    private static List<String> filled(@Nullable List<String> sent, int size) {
        var filled = new ArrayList<String>();
        for (var row = 0; row < size; row++) {
            filled.add(sent == null || row >= sent.size() ? "" : text(sent.get(row)));
        }
        return filled;
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
