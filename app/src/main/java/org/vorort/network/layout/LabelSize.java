package org.vorort.network.layout;

/** How much room a name takes as it is written; one without width is never shown. */
record LabelSize(double width, double height) {}
