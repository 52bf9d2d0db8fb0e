package org.vorort.shell.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;

/** The sheets of a document of ours. */
public final class PdfSheets {

    private PdfSheets() {}

    public static int count(byte[] document) {
        try (var pages = Loader.loadPDF(document)) {
            return pages.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
