package org.vorort.shell;

/** Words and where they lead: a step of the path above a page, a way on. */
public record Link(String text, String path) {}
