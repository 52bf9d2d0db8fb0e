package org.vorort.fairshare;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something the fund could pay for.
 *
 * @param id by which ballots name it; a text, so that 07 is not 7
 * @param cost what it costs, exact; nothing at the least
 * @param columns what else is known of it, such as {@code name} or {@code category}, in the order of the file
 */
public record Project(String id, BigDecimal cost, Map<String, String> columns) {

    public Project {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("A project needs an id.");
        }
        if (cost.signum() < 0) {
            throw new IllegalArgumentException("The project " + id + " costs " + cost + ", less than nothing.");
        }
        Money.check(cost);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    public Project(String id, BigDecimal cost) {
        this(id, cost, Map.of());
    }

    /** What people call it: its name, or its id where the file has no names. */
    public String name() {
        var name = columns.getOrDefault("name", "");
        return name.isEmpty() ? id : name;
    }
}
