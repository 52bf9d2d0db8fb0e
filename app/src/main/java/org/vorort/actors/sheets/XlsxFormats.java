package org.vorort.actors.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Says what a number in a workbook means: a date, a postcode with its leading zeros, or a number. */
record XlsxFormats(List<Format> formats) {

    /** @param digits for a number shown with this many digits at least, otherwise 0 */
    record Format(boolean isDate, int digits) {}

    private static final Format PLAIN = new Format(false, 0);

    /** Texts in quotes, colours and conditions in brackets, single escaped signs: nothing of it is the format itself. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\[(?![hms]+])[^\\]]*]|[\\\\_*].");

    private static final Pattern DATE_SIGNS = Pattern.compile("(?i)[dmyhs]");
    private static final Pattern ZEROS = Pattern.compile("0{2,15}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]{1,40}([eE][+-]?[0-9]{1,3})?");

    static XlsxFormats read(XMLStreamReader xml) throws XMLStreamException {
        var codes = new HashMap<String, String>();
        var formats = new ArrayList<Format>();
        var insideCells = false;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                insideCells &= !xml.getLocalName().equals("cellXfs");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                insideCells |= xml.getLocalName().equals("cellXfs");
                var id = XlsxWorkbook.attribute(xml, "numFmtId");
                if (xml.getLocalName().equals("numFmt")) {
                    codes.put(id, XlsxWorkbook.attribute(xml, "formatCode"));
                } else if (insideCells && xml.getLocalName().equals("xf")) {
                    formats.add(codes.containsKey(id) ? custom(codes.get(id)) : builtIn(id));
                }
            }
        }
        return new XlsxFormats(formats);
    }

    /** The number as text: dates as ISO 8601, others with a point and without rounding errors. */
    String shown(String number, String style, boolean countsFrom1904) {
        if (!NUMBER.matcher(number).matches() || number.indexOf('.') != number.lastIndexOf('.')) {
            return number;
        }
        var format = format(style);
        // A spreadsheet knows fifteen digits; what stands behind them are traces of binary arithmetic.
        var value = new BigDecimal(number).round(new MathContext(15));
        if (format.isDate()) {
            return date(value, countsFrom1904);
        }
        var shown = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        var isWhole = shown.chars().allMatch(Character::isDigit);
        return isWhole ? "0".repeat(Math.max(0, format.digits() - shown.length())) + shown : shown;
    }

    private Format format(String style) {
        var index = Math.max(0, Numbers.whole(style));
        return index < formats.size() ? formats.get(index) : PLAIN;
    }

    private static Format custom(String code) {
        var first = code.split(";", 2)[0];
        var bare = DECORATION.matcher(first).replaceAll("");
        if (ZEROS.matcher(bare).matches()) {
            return new Format(false, bare.length());
        }
        var isGeneral = bare.equalsIgnoreCase("general") || bare.equalsIgnoreCase("standard");
        return new Format(!isGeneral && DATE_SIGNS.matcher(bare).find(), 0);
    }

    /** ISO/IEC 29500-1, 18.8.30: the formats that need no code. */
    private static Format builtIn(String id) {
        var number = Numbers.whole(id);
        var isDate = number >= 14 && number <= 22 || number >= 45 && number <= 47;
        return new Format(isDate, 0);
    }

    private static String date(BigDecimal serial, boolean countsFrom1904) {
        var days = serial.longValue();
        var seconds = Math.round(serial.remainder(BigDecimal.ONE).doubleValue() * 86_400);
        // Lotus took 1900 for a leap year and Excel followed, so days before March count from a day later.
        var first = countsFrom1904
                ? LocalDate.of(1904, 1, 1)
                : days < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        try {
            if (serial.signum() < 0 || days > 3_000_000) {
                return serial.toPlainString();
            }
            if (days == 0 && seconds > 0) {
                return LocalTime.MIDNIGHT.plusSeconds(seconds).format(DateTimeFormatter.ofPattern("HH:mm"));
            }
            var moment =
                    LocalDateTime.of(first.plusDays(days), LocalTime.MIDNIGHT).plusSeconds(seconds);
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.truncatedTo(ChronoUnit.MINUTES).toString();
        } catch (DateTimeException e) {
            return serial.toPlainString();
        }
    }
}
