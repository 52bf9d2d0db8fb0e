package org.vorort.network.leaving;

import java.util.List;
import org.vorort.shell.Link;

/**
 * A loss in words.
 *
 * @param print the path of the list on paper
 * @param parts what would be missing, by kind
 * @param candidates who could step in, each with the reasons in words
 * @param handover what is to be done before, each as one line to tick
 */
record LossView(String name, String print, List<Part> parts, List<Suggestion> candidates, List<Handover> handover) {

    /** One kind of thing that would be missing. @param sentence what it means */
    record Part(String sentence, List<Link> lines) {}

    record Suggestion(Link who, List<String> reasons) {}

    /** @param hint who comes into question, or where to look; empty where nobody is known */
    record Handover(String task, String hint) {}
}
