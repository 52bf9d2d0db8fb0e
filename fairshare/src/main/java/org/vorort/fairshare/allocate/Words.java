package org.vorort.fairshare.allocate;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a command line: options with a value, options without, and one file. */
final class Words {

    private static final Set<String> WITH_VALUE = Set.of(
            "--rule",
            "--satisfaction",
            "--completion",
            "--start",
            "--exhaustive-over",
            "--step",
            "--measure",
            "--threshold",
            "--ties",
            "--order",
            "--language",
            "--voter");
    private static final Set<String> ALONE =
            Set.of("--json", "--explain", "--no-skip", "--no-exhaustive-stop", "--comparison");

    private final Map<String, String> options = new LinkedHashMap<>();
    private final String file;

    /** Options may stand before and behind the file, with {@code =} or a space before their value. */
    Words(List<String> arguments) throws WrongUse {
        var open = new ArrayDeque<>(arguments);
        var files = new ArrayDeque<String>();
        while (!open.isEmpty()) {
            var word = open.remove();
            if (!word.startsWith("--")) {
                files.add(word);
                continue;
            }
            var equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            if (WITH_VALUE.contains(name)) {
                if (equals < 0 && open.isEmpty()) {
                    throw new WrongUse(name + " needs a value.");
                }
                set(name, equals < 0 ? open.remove() : word.substring(equals + 1));
            } else if (ALONE.contains(word)) {
                set(word, "");
            } else {
                throw new WrongUse("\"" + word + "\" is not understood.");
            }
        }
        if (files.size() != 1) {
            throw new WrongUse(files.isEmpty() ? "Say which file to read." : "There is more than one file.");
        }
        this.file = files.getFirst();
    }

    private void set(String name, String value) throws WrongUse {
        if (options.put(name, value) != null) {
            throw new WrongUse(name + " is there twice.");
        }
    }

    String file() {
        return file;
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    Set<String> options() {
        return options.keySet();
    }

    /** One of these values, the first where the option is missing. */
    String oneOf(String option, String... allowed) throws WrongUse {
        var value = options.getOrDefault(option, allowed[0]);
        if (!List.of(allowed).contains(value)) {
            throw new WrongUse(option + " is one of " + String.join(", ", allowed) + "; \"" + value + "\" is none.");
        }
        return value;
    }

    /** A number that is not negative; the given one where the option is missing. */
    BigDecimal number(String option, BigDecimal otherwise) throws WrongUse {
        var value = value(option);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.get().matches("\\d{1,30}(\\.\\d{1,30})?")) {
            throw new WrongUse(option + " is a number like 12 or 12.50; \"" + value.get() + "\" is none.");
        }
        return new BigDecimal(value.get());
    }
}
