package org.vorort.fairshare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vorort.fairshare.pabulib.ElectionFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pabutools and the tool of equalshares.net decide on the real elections. */
public final class Reference {

    private static final Map<String, Election> ELECTIONS = new HashMap<>();

    /** One outcome. @param selected in order of purchase, unless the rule's outcomes are sorted */
    public record Decided(
            String instance,
            String rule,
            List<String> selected,
            BigDecimal totalCost,
            boolean exhaustive,
            JsonNode all) {

        public Election election() {
            return Reference.election(instance);
        }
    }

    private Reference() {}

    /** The outcomes of pabutools by this rule, as far as it came to an end. */
    public static List<Decided> outcomes(String rule) {
        return outcomes("outcomes", rule);
    }

    /** The outcomes of equalshares.net by this rule. */
    public static List<Decided> outcomesOfTool(String rule) {
        return outcomes("outcomes_js", rule);
    }

    /** Every real election that is there, by the name of its file. */
    public static List<String> instances() {
        return new ArrayList<>(tree().get("files").propertyNames());
    }

    /** Read once for all tests of a class of rules. */
    public static synchronized Election election(String instance) {
        return ELECTIONS.computeIfAbsent(instance, name -> {
            try {
                return ElectionFile.read(GivenElection.file(name)).orThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<Decided> outcomes(String part, String rule) {
        var outcomes = new ArrayList<Decided>();
        for (var outcome : tree().get(part)) {
            if (outcome.get("rule").asString().equals(rule)
                    && outcome.get("status").asString().equals("ok")) {
                outcomes.add(decided(outcome));
            }
        }
        return outcomes;
    }

    private static Decided decided(JsonNode outcome) {
        var selected = new ArrayList<String>();
        outcome.get("selected").forEach(id -> selected.add(id.asString()));
        return new Decided(
                outcome.get("instance").asString(),
                outcome.get("rule").asString(),
                selected,
                new BigDecimal(outcome.get("total_cost").asString()),
                outcome.path("exhaustive").asBoolean(),
                outcome);
    }

    /** Skips the test where the file is not there, before anything is read. */
    private static JsonNode tree() {
        GivenElection.reference();
        return Tree.READ;
    }

    /** Read when first asked for. */
    private static final class Tree {
        private static final JsonNode READ =
                JsonMapper.builder().build().readTree(GivenElection.reference().toFile());
    }
}
