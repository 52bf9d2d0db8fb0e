package org.vorort.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A template reduced to its plain HTML: expressions show as {@link #COMPUTED}, everything else of the template language
 * as blanks, so that places keep their line.
 */
final class Markup {

    static final char COMPUTED = '\u0001';

    /** @param name in lower case, @param attributes names in lower case, @param at where it begins */
    record Element(String name, Map<String, String> attributes, int at) {}

    private static final Pattern TAG =
            Pattern.compile("<([a-zA-Z][\\w-]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z@:][\\w:.-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");
    private static final Pattern CONTROL =
            Pattern.compile("@(?:(?:if|elseif|for|template[\\w.]+)\\s*\\(|(?:else|endif|endfor|endraw|raw)\\b)");
    private static final Pattern DECLARATION = Pattern.compile("@(?:import|param)\\s[^\n]*");

    private final String template;
    private final StringBuilder html;
    private int position;

    private Markup(String template) {
        this.template = template;
        this.html = new StringBuilder(template.length());
    }

    /** The HTML of a template, as long as the template itself. */
    static String html(String template) {
        var markup = new Markup(template);
        markup.content();
        return markup.html.toString();
    }

    static List<Element> elements(String html) {
        var elements = new ArrayList<Element>();
        for (var tag = TAG.matcher(html); tag.find(); ) {
            var attributes = new TreeMap<String, String>();
            for (var attribute = ATTRIBUTE.matcher(tag.group(2)); attribute.find(); ) {
                var value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
                attributes.putIfAbsent(attribute.group(1).toLowerCase(), value == null ? "" : value);
            }
            elements.add(new Element(tag.group(1).toLowerCase(), attributes, tag.start()));
        }
        return elements;
    }

    /** What is left for the reader: the HTML without tags and character references. */
    static String visible(String html) {
        var text = html.replaceAll("&#?\\w+;", " ");
        return Pattern.compile("</?[a-zA-Z!](?:\"[^\"]*\"|'[^']*'|[^>\"'])*>", Pattern.DOTALL)
                .matcher(text)
                .replaceAll(tag -> tag.group().replaceAll("[^\n]", " "));
    }

    static int line(String text, int at) {
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    /** HTML until the end, or until the backtick that closes a block of content. */
    private void content() {
        while (position < template.length() && template.charAt(position) != '`') {
            if (!comment() && !expression() && !control()) {
                html.append(template.charAt(position++));
            }
        }
    }

    private boolean comment() {
        return comment("<%--", "--%>") || comment("<!--", "-->");
    }

    private boolean comment(String open, String close) {
        if (!template.startsWith(open, position)) {
            return false;
        }
        var end = template.indexOf(close, position);
        blank(end < 0 ? template.length() : end + close.length());
        return true;
    }

    private boolean expression() {
        for (var open : List.of("${", "!{", "$unsafe{", "$safe{")) {
            if (template.startsWith(open, position)) {
                blank(position + open.length());
                if (open.charAt(0) == '$') {
                    html.setCharAt(html.length() - 1, COMPUTED);
                }
                code('{', '}');
                return true;
            }
        }
        return false;
    }

    private boolean control() {
        if (template.charAt(position) != '@') {
            return false;
        }
        var rest = template.substring(position);
        var declaration = DECLARATION.matcher(rest);
        if (declaration.lookingAt()) {
            blank(position + declaration.end());
            return true;
        }
        var control = CONTROL.matcher(rest);
        if (!control.lookingAt()) {
            return false;
        }
        blank(position + control.end());
        if (control.group().endsWith("(")) {
            code('(', ')');
        }
        return true;
    }

    /** Java until the closing bracket; blocks of content inside it are HTML again. */
    private void code(char open, char close) {
        var depth = 1;
        while (position < template.length() && depth > 0) {
            var c = template.charAt(position);
            if (template.startsWith("@`", position)) {
                blank(position + 2);
                content();
                blank(position + 1);
                continue;
            }
            if (c == '"') {
                blank(endOfString(position + 1));
                continue;
            }
            depth += c == open ? 1 : c == close ? -1 : 0;
            blank(position + 1);
        }
    }

    private int endOfString(int from) {
        var end = from;
        while (end < template.length() && template.charAt(end) != '"') {
            end += template.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private void blank(int until) {
        for (; position < Math.min(until, template.length()); position++) {
            html.append(template.charAt(position) == '\n' ? '\n' : ' ');
        }
    }
}
