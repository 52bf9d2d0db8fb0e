package org.vorort.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Templates keep to the strict content security policy, speak through texts, and can be used by everybody. */
final class TemplateFence {

    /** Words that need no translation. */
    private static final Set<String> NAMES =
            Set.of("VorOrt", "Deutsch", "English", "PDF", "CSV", "XLSX", "vCard", "KERN");

    /** Where HTML may pass unescaped, with the reason. */
    private static final Map<String, String> UNESCAPED = Map.of();

    private static final Set<String> SPOKEN =
            Set.of("title", "alt", "placeholder", "aria-label", "aria-description", "label");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern POST_FORM =
            Pattern.compile("<form\\b[^>]*method=\"post\"[\\s\\S]*?(</form>|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE = Pattern.compile("<table\\b[\\s\\S]*?(</table>|$)", Pattern.CASE_INSENSITIVE);

    private TemplateFence() {}

    static List<String> violations(House house) {
        var violations = new ArrayList<String>();
        for (var file : house.files(".jte")) {
            var template = House.read(file);
            var name = house.name(file);
            var html = Markup.html(template);
            for (var element : Markup.elements(html)) {
                element(violations, name + ":" + Markup.line(html, element.at()), element);
            }
            words(violations, name, html);
            blocks(violations, name, template, html);
            if (template.contains("$unsafe{") && !UNESCAPED.containsKey(name)) {
                violations.add(name + " lets HTML pass unescaped");
            }
        }
        return violations;
    }

    private static void element(List<String> violations, String at, Markup.Element element) {
        var attributes = element.attributes();
        if (element.name().equals("style") || attributes.containsKey("style")) {
            violations.add(at + " has inline style, which the browser will refuse");
        }
        if (element.name().equals("script") && !attributes.containsKey("src")) {
            violations.add(at + " has an inline script, which the browser will refuse");
        }
        for (var attribute : attributes.entrySet()) {
            var name = attribute.getKey();
            var word = WORD.matcher(attribute.getValue());
            if (name.matches("on[a-z]+")) {
                violations.add(at + " has the event attribute " + name + ", which the browser will refuse");
            }
            if (SPOKEN.contains(name) && word.find() && !NAMES.contains(word.group())) {
                violations.add(at + " speaks without page.text in " + name + ": " + attribute.getValue());
            }
            if (Set.of("src", "srcset", "action").contains(name)
                    && attribute.getValue().matches("(https?:)?//.*")) {
                violations.add(at + " asks another server: " + attribute.getValue());
            }
        }
        if (element.name().equals("img") && !attributes.containsKey("alt")) {
            violations.add(at + " has a picture without alt");
        }
    }

    private static void words(List<String> violations, String name, String html) {
        var number = 0;
        for (var line : Markup.visible(html).split("\n")) {
            number++;
            for (var word = WORD.matcher(line); word.find(); ) {
                if (!NAMES.contains(word.group())) {
                    violations.add(name + ":" + number + " speaks without page.text: " + shown(line));
                    break;
                }
            }
        }
    }

    private static String shown(String line) {
        return line.replaceAll("[\\s" + Markup.COMPUTED + "]+", " ").strip();
    }

    private static void blocks(List<String> violations, String name, String template, String html) {
        for (var form = POST_FORM.matcher(template); form.find(); ) {
            if (!form.group().contains("@template.shell.csrf(")) {
                violations.add(name + ":" + Markup.line(template, form.start()) + " posts a form without csrf");
            }
        }
        for (var table = TABLE.matcher(html); table.find(); ) {
            if (!table.group().contains("<caption")) {
                violations.add(name + ":" + Markup.line(html, table.start()) + " has a table without caption");
            }
        }
    }
}
