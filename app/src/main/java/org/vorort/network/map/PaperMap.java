package org.vorort.network.map;

import java.util.List;
import org.vorort.shell.Documents;

/**
 * The map as it lies on paper. {@code network/map/paperKey} is its legend; the picture itself is called {@code map}.
 *
 * @param isDrawn whether everybody has a place; in a large town that takes a minute at the first time
 * @param pictures everything a report has to draw, the legend's signs too
 */
public record PaperMap(NetworkView network, boolean isDrawn, List<Documents.Picture> pictures) {}
