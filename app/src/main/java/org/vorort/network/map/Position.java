package org.vorort.network.map;

/** Where somebody stands: from 0 to 1 of the map's width and height. */
record Position(double x, double y) {}
