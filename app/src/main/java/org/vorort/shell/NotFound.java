package org.vorort.shell;

/** What was asked for is not there, or belongs to another municipality. Thrown in Pages only; becomes a 404 page. */
public final class NotFound extends RuntimeException {}
