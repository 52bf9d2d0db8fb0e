package org.vorort.shell;

/** One bar of a chart. @param shown the value as the language writes it, with its unit */
public record Bar(String label, long value, String shown) {

    public Bar {
        if (value < 0) {
            throw new IllegalArgumentException("A bar cannot be shorter than nothing: " + value);
        }
    }

    /** The bar's length for an SVG attribute, as a share of the longest one. */
    public String lengthOf(long longest) {
        return longest == 0 ? "0%" : Math.round(1000.0 * value / longest) / 10.0 + "%";
    }
}
