package org.vorort.network.report;

import org.vorort.network.picture.NetworkPicture;
import org.vorort.network.picture.TieGraph;

/**
 * The network in a few numbers, each of which asks for something to be done.
 *
 * @param alone organisations with neither a tie nor a person in common with another one
 * @param ties pairs of organisations that work together
 * @param confirmed those of which both sides say so
 * @param speaking organisations that said themselves whom they work with
 * @param parts how many parts of two and more have nothing to do with each other
 * @param largest how many organisations the largest part has
 */
record KeyFigures(
        int organisations, int alone, int ties, int tiesBefore, int confirmed, int speaking, int parts, int largest) {

    static KeyFigures of(NetworkPicture picture, TieGraph graph) {
        var alone = picture.actors().stream().filter(graph::isAlone).count();
        var confirmed =
                picture.ties().stream().filter(tie -> tie.saidBy().size() == 2).count();
        var speaking = picture.actors().stream()
                .filter(actor -> picture.answered().contains(actor.id()))
                .count();
        var parts = 0;
        var largest = 0;
        for (var part : graph.graph().components().members()) {
            var size = graph.organisations(part).size();
            parts += size > 1 ? 1 : 0;
            largest = Math.max(largest, size);
        }
        return new KeyFigures(
                picture.actors().size(),
                (int) alone,
                picture.ties().size(),
                picture.yearAgo().ties().size(),
                (int) confirmed,
                (int) speaking,
                parts,
                largest);
    }

    int unconfirmed() {
        return ties - confirmed;
    }

    int silent() {
        return organisations - speaking;
    }
}
