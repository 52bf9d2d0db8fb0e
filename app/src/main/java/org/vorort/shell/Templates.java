package org.vorort.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The compiled templates. A name is the room and the file: {@code actors/organisation}. */
@Component
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.vorort");

    Templates() {
        engine.setBinaryStaticContent(true);
    }

    Utf8ByteOutput bytes(String template, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", parameters, output);
        return output;
    }

    /** The rendered text, for mails and for documents that become PDF. */
    String string(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        engine.render(template + ".jte", parameters, output);
        return output.toString();
    }
}
