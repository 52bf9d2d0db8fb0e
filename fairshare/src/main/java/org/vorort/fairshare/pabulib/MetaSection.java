package org.vorort.fairshare.pabulib;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vorort.fairshare.BallotType;
import org.vorort.fairshare.pabulib.Remarks.Kind;

/** What a file says about its election as a whole: a key and a value in each row. */
final class MetaSection {

    /** On these hangs who wins; they are not guessed. */
    private static final Set<String> DECISIVE =
            Set.of("budget", "vote_type", "num_projects", "num_votes", "default_score");

    private static final Pattern LIMIT = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");

    /** An entry and where its value stands. */
    record Entry(String value, int line, int column) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Remarks remarks;
    private final Amounts amounts;
    private BigDecimal budget = BigDecimal.ZERO;

    MetaSection(Remarks remarks) {
        this.remarks = remarks;
        this.amounts = new Amounts(remarks);
    }

    /** The header says nothing; files without it begin with their first entry. */
    void header(Rows rows) throws Unreadable {
        if (rows.text(0).equalsIgnoreCase("key") && rows.text(1).equalsIgnoreCase("value")) {
            return;
        }
        remarks.tolerate(Kind.META, rows.line(0), rows.column(0), "META begins without its header key;value.");
        row(rows);
    }

    void row(Rows rows) throws Unreadable {
        var written = rows.text(0);
        var key = written.toLowerCase(Locale.ROOT);
        if (!key.equals(written)) {
            remarks.tolerate(Kind.META, rows.line(0), rows.column(0), "The key " + written + " is written large.");
        }
        if (rows.size() < 2) {
            throw new Unreadable(
                    rows.line(0),
                    rows.column(0),
                    "\"" + written + "\" is neither a section nor a key with a value; cells are parted by semicolons.");
        }
        for (var cell = 2; cell < rows.size(); cell++) {
            if (!rows.isEmpty(cell)) {
                ignoreOrRefuse(rows, cell, key);
                break;
            }
        }
        keep(key, new Entry(rows.text(1), rows.line(1), rows.column(1)));
    }

    private void ignoreOrRefuse(Rows rows, int cell, String key) throws Unreadable {
        var sentence = "The value of " + key + " is followed by another";
        if (DECISIVE.contains(key)) {
            remarks.fault(rows.line(cell), rows.column(cell), sentence + ".");
        } else {
            remarks.tolerate(Kind.META, rows.line(cell), rows.column(cell), sentence + ", which is left out.");
        }
    }

    private void keep(String key, Entry entry) throws Unreadable {
        var before = entries.put(key, entry);
        if (before == null) {
            return;
        }
        var sentence = "META says " + key + " for the second time";
        if (DECISIVE.contains(key) && !before.value().equals(entry.value())) {
            remarks.fault(
                    entry.line(), entry.column(), sentence + ": " + before.value() + ", then " + entry.value() + ".");
        } else {
            remarks.tolerate(Kind.META, entry.line(), entry.column(), sentence + "; the last holds.");
        }
    }

    /** The value; empty where there is none. */
    String value(String key) {
        return entry(key).map(Entry::value).orElse("");
    }

    /** The entry, where it says something. */
    Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key))
                .filter(entry -> !entry.value().isEmpty());
    }

    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** The number this key has; empty where the key is missing, or no number, which is then a fault. */
    Optional<BigDecimal> number(String key) throws Unreadable {
        var entry = entry(key);
        return entry.isEmpty()
                ? Optional.empty()
                : amounts.read(
                        entry.get().value(), entry.get().line(), entry.get().column(), key);
    }

    /** A limit of ballots, on which no winner hangs; empty where the key is missing or no number. */
    Optional<BigDecimal> limit(String key) {
        var entry = entry(key);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        if (!LIMIT.matcher(entry.get().value()).matches()) {
            remarks.tolerate(
                    Kind.META,
                    entry.get().line(),
                    entry.get().column(),
                    key + " is \"" + entry.get().value() + "\", which is no number; ballots are not held against it.");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(entry.get().value()));
    }

    /** Refuses a file whose ballots cannot be told. */
    BallotType ballotType(int line, int column) throws Unreadable {
        var entry = entry("vote_type");
        if (entry.isEmpty()) {
            throw new Unreadable(line, column, "META says no vote_type, so the ballots cannot be understood.");
        }
        var word = entry.get().value().toLowerCase(Locale.ROOT);
        var type = BallotType.named(word);
        if (type.isEmpty()) {
            throw new Unreadable(
                    entry.get().line(),
                    entry.get().column(),
                    "The vote_type \"" + entry.get().value()
                            + "\" is unknown; there are approval, choose-1, ordinal, cumulative and scoring.");
        }
        if (!word.equals(entry.get().value())) {
            remarks.tolerate(Kind.META, entry.get().line(), entry.get().column(), "The vote_type is written large.");
        }
        return type.get();
    }

    /** The budget once it was read. */
    BigDecimal budget() {
        return budget;
    }

    /** Reads the budget: nothing, and a fault noted, where it cannot be told. */
    void readBudget(int line, int column) throws Unreadable {
        var entry = entry("budget");
        if (entry.isEmpty()) {
            remarks.fault(line, column, "META says no budget.");
            return;
        }
        budget = number("budget").orElse(BigDecimal.ZERO);
        if (budget.signum() < 0) {
            remarks.fault(entry.get().line(), entry.get().column(), "The budget is less than nothing.");
            budget = BigDecimal.ZERO;
        } else if (budget.signum() == 0) {
            remarks.tolerate(Kind.META, entry.get().line(), entry.get().column(), "The budget is nothing.");
        }
    }
}
