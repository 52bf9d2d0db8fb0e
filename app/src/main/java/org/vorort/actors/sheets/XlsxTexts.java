package org.vorort.actors.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook, which most cells only point to. */
final class XlsxTexts {

    /** How workbooks write characters that XML cannot. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxTexts() {}

    static List<String> shared(XMLStreamReader xml) throws XMLStreamException, SheetRefused {
        var texts = new ArrayList<String>();
        var characters = 0L;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                var text = until(xml, "si");
                texts.add(text);
                characters += text.length();
                if (texts.size() > SheetLimits.CELLS || characters > SheetLimits.CHARACTERS) {
                    throw new SheetRefused(SheetReader.Reason.TOO_MUCH_TEXT, Numbers.shown(SheetLimits.CHARACTERS));
                }
            }
        }
        return texts;
    }

    /** All runs of text up to the end of this element, without the reading aids of East Asian scripts. */
    static String until(XMLStreamReader xml, String end) throws XMLStreamException, SheetRefused {
        var text = new StringBuilder();
        var insideText = false;
        var insideAid = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    insideText |= xml.getLocalName().equals("t");
                    insideAid |= xml.getLocalName().equals("rPh");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    insideText &= !xml.getLocalName().equals("t");
                    insideAid &= !xml.getLocalName().equals("rPh");
                    if (xml.getLocalName().equals(end)) {
                        return unescape(text.toString());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (insideText && !insideAid) {
                        append(text, xml);
                    }
                }
                default -> {
                    // Comments and instructions carry no text.
                }
            }
        }
        throw new SheetRefused(SheetReader.Reason.DAMAGED);
    }

    static void append(StringBuilder text, XMLStreamReader xml) throws SheetRefused {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        // An escaped character takes seven; Excel's own limit counts it once.
        if (text.length() > 7 * SheetLimits.CELL_CHARACTERS) {
            throw new SheetRefused(SheetReader.Reason.CELL_TOO_LONG, Numbers.shown(SheetLimits.CELL_CHARACTERS));
        }
    }

    static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    /** Writes what XML cannot carry, and what would be read as such, in the workbook's own way. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            var looksEscaped = sign == '_'
                    && ESCAPED.matcher(text).region(i, text.length()).lookingAt();
            var impossible = sign < ' ' && sign != '\t' && sign != '\n' || sign >= '\uFFFE';
            if (looksEscaped || impossible) {
                escaped.append("_x%04X_".formatted((int) sign));
            } else {
                escaped.append(sign);
            }
        }
        return escaped.toString();
    }
}
