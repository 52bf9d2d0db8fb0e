package org.vorort.plan.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.vorort.actors.FreeTextGuard;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.kernel.Days;
import org.vorort.kernel.Ids;
import org.vorort.kernel.Language;
import org.vorort.kernel.Money;
import org.vorort.plan.tasks.ChooseOwner;
import org.vorort.shell.Formats;

/**
 * A measure as typed.
 *
 * @param who the name of who is responsible, as it is looked for
 * @param owner whom it is about; empty as long as nobody was chosen
 * @param body the address of the body that looks after it
 * @param partners names of organisations, one in each line
 * @param quarters with commas between them
 * @param goals ids of the goals it serves
 * @param concepts ids of the concepts it serves beyond those of its goals
 * @param source what it comes from, as {@link MeasureSource} understands it; empty where the office planned it
 * @param anyway whether the words the guard found may stand
 */
record MeasureForm(
        String title,
        String description,
        String field,
        @Nullable List<String> otherFields,
        String quarters,
        @Nullable List<String> targetGroups,
        String who,
        String owner,
        String body,
        String partners,
        String from,
        String until,
        @Nullable List<String> goals,
        @Nullable List<String> concepts,
        @Nullable List<MilestoneRow> milestones,
        @Nullable List<MoneyRow> money,
        @Nullable String source,
        String version,
        String anyway) {

    /** A milestone as typed; a row without a title is none. @param done the day it was reached */
    record MilestoneRow(String id, String title, String due, String done) {

        static final MilestoneRow EMPTY = new MilestoneRow("", "", "", "");

        boolean isEmpty() {
            return (title + due + done).isBlank();
        }
    }

    /** Money as typed; a row without a source is none. */
    record MoneyRow(String id, String source, String planned, String spent) {

        static final MoneyRow EMPTY = new MoneyRow("", "", "", "");

        boolean isEmpty() {
            return (source + planned + spent).isBlank();
        }
    }

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 5_000;

    /** Empty rows at the end, for those who work without script. */
    private static final List<MilestoneRow> MILESTONES = List.of(MilestoneRow.EMPTY, MilestoneRow.EMPTY);

    private static final List<MoneyRow> MONEY = List.of(MoneyRow.EMPTY, MoneyRow.EMPTY);

    private static final int MOST_ROWS = 60;

    MeasureForm {
        otherFields = otherFields == null ? List.of() : List.copyOf(otherFields);
        targetGroups = targetGroups == null ? List.of() : List.copyOf(targetGroups);
        goals = goals == null ? List.of() : List.copyOf(goals);
        concepts = concepts == null ? List.of() : List.copyOf(concepts);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        money = money == null ? List.of() : List.copyOf(money);
        source = source == null ? "" : source;
    }

    /** A new measure. @param goal the id of a goal it is meant for, or empty */
    static MeasureForm forGoal(String goal) {
        var goals = goal.isEmpty() ? List.<String>of() : List.of(goal);
        return new MeasureForm(
                "", "", "", null, "", null, "", "", "", "", "", "", goals, null, MILESTONES, MONEY, "", "", "");
    }

    /** A new measure that comes from something. @param reference as it stands in the address. @param body its address */
    static MeasureForm of(MeasureSource.Idea idea, String reference, String body) {
        return new MeasureForm(
                idea.title(),
                idea.description(),
                "",
                null,
                "",
                null,
                "",
                "",
                body,
                "",
                "",
                "",
                null,
                null,
                MILESTONES,
                MONEY,
                reference,
                "",
                "");
    }

    /** @param words the names that ids stand for */
    static MeasureForm of(
            Measure measure, List<Milestone> milestones, List<BudgetLine> money, Names words, Language language) {
        var content = measure.content();
        var milestoneRows = new ArrayList<MilestoneRow>();
        milestones.forEach(one -> milestoneRows.add(new MilestoneRow(
                one.id().toString(),
                one.title(),
                one.due().toString(),
                one.doneOn().map(LocalDate::toString).orElse(""))));
        milestoneRows.addAll(MILESTONES);
        var moneyRows = new ArrayList<MoneyRow>();
        money.forEach(line -> moneyRows.add(new MoneyRow(
                line.id().toString(),
                line.source(),
                Formats.euros(language, line.planned().cents()),
                Formats.euros(language, line.spent().cents()))));
        moneyRows.addAll(MONEY);
        return new MeasureForm(
                content.title(),
                content.description(),
                content.field(),
                content.otherFields(),
                String.join(", ", content.quarters()),
                content.targetGroups(),
                words.owner(),
                ChooseOwner.choice(measure.owner()),
                words.body(),
                String.join("\n", words.partners()),
                measure.from().map(LocalDate::toString).orElse(""),
                measure.until().map(LocalDate::toString).orElse(""),
                measure.serves().goals().stream().map(Object::toString).toList(),
                measure.serves().concepts().stream().map(Object::toString).toList(),
                milestoneRows,
                moneyRows,
                "",
                String.valueOf(measure.version()),
                "");
    }

    /** What a form shows for ids. @param body its address */
    record Names(String owner, String body, List<String> partners) {}

    void check(CatalogueWords catalogues, Errors errors) {
        if (title.isBlank()) {
            errors.rejectValue("title", "plan.measures.title.missing");
        }
        tooLong(errors, Map.of("title", title, "quarters", quarters), LONGEST_LINE);
        tooLong(errors, Map.of("description", description, "partners", partners), LONGEST_TEXT);
        known(errors, "otherFields", Catalogue.FIELD, list(otherFields), catalogues);
        known(errors, "targetGroups", Catalogue.TARGET_GROUP, list(targetGroups), catalogues);
        if (!field.isEmpty()) {
            known(errors, "field", Catalogue.FIELD, List.of(field), catalogues);
        }
        day(errors, "from", from);
        day(errors, "until", until);
        var first = Days.read(from);
        if (first.isPresent() && Days.read(until).filter(first.get()::isAfter).isPresent()) {
            errors.rejectValue("until", "plan.measures.endsBefore");
        }
        checkMilestones(errors);
        checkMoney(errors);
    }

    private void checkMilestones(Errors errors) {
        for (var number = 0; number < list(milestones).size(); number++) {
            var row = list(milestones).get(number);
            var at = "milestones[" + number + "].";
            if (row.isEmpty()) {
                continue;
            }
            if (row.title().isBlank()) {
                errors.rejectValue(at + "title", "plan.measures.milestone.title");
            }
            tooLong(errors, Map.of(at + "title", row.title()), LONGEST_LINE);
            if (Days.read(row.due()).isEmpty()) {
                errors.rejectValue(
                        at + "due", row.due().isBlank() ? "plan.measures.milestone.due" : "actors.form.date");
            }
            day(errors, at + "done", row.done());
        }
    }

    private void checkMoney(Errors errors) {
        for (var number = 0; number < list(money).size(); number++) {
            var row = list(money).get(number);
            var at = "money[" + number + "].";
            if (row.isEmpty()) {
                continue;
            }
            if (row.source().isBlank()) {
                errors.rejectValue(at + "source", "plan.measures.money.source");
            }
            tooLong(errors, Map.of(at + "source", row.source()), LONGEST_LINE);
            amount(errors, at + "planned", row.planned());
            amount(errors, at + "spent", row.spent());
        }
    }

    /** @param known the milestones the measure has; any other id is a new one */
    List<Milestone> readMilestones(Collection<Milestone> known) {
        var free = new HashSet<UUID>();
        known.forEach(milestone -> free.add(milestone.id()));
        var read = new ArrayList<Milestone>();
        for (var row : list(milestones)) {
            if (!row.isEmpty() && read.size() < MOST_ROWS) {
                read.add(new Milestone(
                        id(row.id(), free),
                        row.title().strip(),
                        Days.read(row.due()).orElseThrow(),
                        Days.read(row.done())));
            }
        }
        return read;
    }

    /** @param known the lines the measure has; any other id is a new one */
    List<BudgetLine> readMoney(Collection<BudgetLine> known) {
        var free = new HashSet<UUID>();
        known.forEach(line -> free.add(line.id()));
        var read = new ArrayList<BudgetLine>();
        for (var row : list(money)) {
            if (!row.isEmpty() && read.size() < MOST_ROWS) {
                read.add(new BudgetLine(
                        id(row.id(), free), row.source().strip(), amount(row.planned()), amount(row.spent())));
            }
        }
        return read;
    }

    Measure.Content content() {
        return new Measure.Content(
                title.strip(),
                description.strip(),
                field,
                list(otherFields).stream().filter(key -> !key.equals(field)).toList(),
                quarterNames(),
                list(targetGroups));
    }

    List<String> quarterNames() {
        return Arrays.stream(quarters.split("[,;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    List<String> partnerNames() {
        return partners.lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    List<String> goalIds() {
        return list(goals);
    }

    List<String> conceptIds() {
        return list(concepts);
    }

    /** The version the form was opened with; one that never was where it is no number. */
    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    String[] texts() {
        return new String[] {title, description};
    }

    /** Whether words were found that nobody has let stand yet. */
    boolean asksBack() {
        return !anyway.equals("true") && !FreeTextGuard.findings(texts()).isEmpty();
    }

    /** The id of a row that was there before, each once; a fresh one for any other. */
    private static UUID id(String typed, Set<UUID> free) {
        for (var id : free) {
            if (id.toString().equals(typed)) {
                free.remove(id);
                return id;
            }
        }
        return Ids.fresh();
    }

    private static Money amount(String typed) {
        return typed.isBlank() ? Money.NOTHING : Money.read(typed).orElseThrow();
    }

    private static void amount(Errors errors, String field, String typed) {
        if (!typed.isBlank() && Money.read(typed).isEmpty()) {
            errors.rejectValue(field, "plan.field.amount");
        }
    }

    private static void day(Errors errors, String field, String typed) {
        if (!typed.isBlank() && Days.read(typed).isEmpty()) {
            errors.rejectValue(field, "actors.form.date");
        }
    }

    private static void known(
            Errors errors, String field, Catalogue catalogue, List<String> keys, CatalogueWords catalogues) {
        if (!keys.stream().allMatch(key -> catalogues.knows(catalogue, key))) {
            errors.rejectValue(field, "actors.form.notOffered");
        }
    }

    private static void tooLong(Errors errors, Map<String, String> fields, int most) {
        fields.forEach((field, typed) -> {
            if (typed.length() > most) {
                errors.rejectValue(field, "actors.form.tooLong", new Object[] {most}, "");
            }
        });
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
