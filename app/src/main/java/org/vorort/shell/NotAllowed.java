package org.vorort.shell;

/** A known person without the right to do this; becomes a 403 page. */
public final class NotAllowed extends RuntimeException {}
