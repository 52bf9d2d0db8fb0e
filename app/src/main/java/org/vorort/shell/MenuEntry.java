package org.vorort.shell;

/**
 * A place the main navigation leads to. Each room declares its own as beans; who may follow it is read from the table of
 * routes.
 *
 * @param key text key of the words
 * @param pattern the route, such as {@code /{municipality}/organisations}
 * @param order smaller comes first among those of the same group
 */
public record MenuEntry(String key, String pattern, MenuGroup group, int order) {}
