package org.vorort.house;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of the domain are those of docs/glossary.md. Looked at are the types that carry them: identities ({@code
 * XxxId}), what pages show ({@code XxxView}) and facts, which say what happened ({@code XxxImported}).
 */
final class GlossaryFence {

    private static final Pattern ROLE = Pattern.compile("(.+)(Id|View|[a-z]ed)");

    private GlossaryFence() {}

    static List<String> violations(House house) {
        var known = new TreeSet<String>();
        for (var line : House.lines(house.doc("glossary.md"))) {
            for (var word : line.split("[^A-Za-z]+")) {
                known.addAll(forms(word));
            }
        }
        var violations = new ArrayList<String>();
        for (var source : house.java()) {
            var carries = ROLE.matcher(source.typeName());
            if (!carries.matches() || !isRecord(source)) {
                continue;
            }
            for (var word : NamesFence.words(source.typeName())) {
                if (!known.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("Id") && !word.equals("View")) {
                    violations.add(source.name() + " speaks of " + word + ", which docs/glossary.md does not know");
                }
            }
        }
        return violations;
    }

    private static boolean isRecord(JavaSource source) {
        return source.types().stream().anyMatch(type -> type.getKind() == Tree.Kind.RECORD);
    }

    /** A word as it is listed, its parts when it is written in one, and one for many. */
    private static List<String> forms(String listed) {
        var forms = new ArrayList<String>();
        for (var word : NamesFence.words(listed)) {
            var lower = word.toLowerCase(Locale.ROOT);
            forms.add(lower);
            forms.add(lower + "s");
            forms.add(lower.replaceAll("s$", ""));
            forms.add(lower.replaceAll("y$", "ies"));
        }
        return forms;
    }
}
