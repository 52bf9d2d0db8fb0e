package org.vorort.actors.directory;

/**
 * What became of a change of several entries.
 *
 * @param entries how many were changed
 * @param meanwhile how many were left as they are because somebody else changed them at the same time
 */
public record ChangeCount(int entries, int meanwhile) {}
