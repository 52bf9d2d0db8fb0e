package org.vorort.reports.document;

import java.util.List;
import org.vorort.shell.PrintFrame;

/** A report, put together once and written down as a page, on paper and as a file, so that all three say the same. */
public record Report(PrintFrame page, List<Part> parts) {}
