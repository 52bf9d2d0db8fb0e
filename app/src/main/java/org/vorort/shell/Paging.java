package org.vorort.shell;

/**
 * Where one stands in a long list. Pages count from 1.
 *
 * @param path path and query of the list without the page, such as {@code /muehlacker/organisations?q=verein}
 */
public record Paging(String path, int current, int size, long total) {

    /** The page a request asks for, kept within what exists: a page that is gone becomes the last one. */
    public static Paging of(String path, int asked, int size, long total) {
        var last = Math.max(1, (int) Math.ceilDiv(total, size));
        return new Paging(path, Math.clamp(asked, 1, last), size, total);
    }

    /** The number a request asks for as it was typed; the first page for anything that is no number. */
    public static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }

    /** How many things come before this page; for the query's {@code offset}. */
    public long offset() {
        return (current - 1L) * size;
    }

    public long first() {
        return total == 0 ? 0 : offset() + 1;
    }

    public long last() {
        return Math.min(total, offset() + size);
    }

    public int pages() {
        return Math.max(1, (int) Math.ceilDiv(total, size));
    }

    /** Whether this number is worth a link: the ends and the neighbours are, the rest is an ellipsis. */
    boolean shows(int page) {
        return page == 1 || page == pages() || Math.abs(page - current) <= 1;
    }

    public String to(int page) {
        return path + (path.contains("?") ? "&" : "?") + "page=" + page;
    }
}
