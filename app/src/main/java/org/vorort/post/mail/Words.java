package org.vorort.post.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words on their way into a message, and links on their way out of one. */
public final class Words {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    static final Pattern LINK = Pattern.compile("https?://\\S+?(?=[.,;:!?)>\\]]*(\\s|$))");

    private Words() {}

    /** One line: a line break in a name must not become a header of a mail. */
    public static String oneLine(String words) {
        return UNPRINTABLE.matcher(words).replaceAll(" ").strip();
    }

    public static String lines(String words) {
        return LINE_END.matcher(words).replaceAll("\n").strip();
    }

    /** With the line ends of mail. */
    static String asSent(String words) {
        return words.replaceAll("\\R", "\r\n");
    }

    /** Every address of the web in these words, once. */
    public static List<String> links(String words) {
        var links = new ArrayList<String>();
        for (var link = LINK.matcher(words); link.find(); ) {
            if (!links.contains(link.group())) {
                links.add(link.group());
            }
        }
        return links;
    }
}
