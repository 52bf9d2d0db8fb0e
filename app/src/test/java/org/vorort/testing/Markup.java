package org.vorort.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The W3C's validator on a page's source. */
public final class Markup {

    private Markup() {}

    /** Everything the validator calls an error or warns of. */
    public static List<String> complaints(String html) {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        try {
            var said = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return said.lines().filter(line -> !line.contains("info:")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
