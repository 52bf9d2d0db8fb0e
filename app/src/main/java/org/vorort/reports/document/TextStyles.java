package org.vorort.reports.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a text document, called as word processors call theirs, so that headings are found as such. */
final class TextStyles {

    static final String BODY = "Normal";
    static final String TITLE = "Title";
    static final String META = "Subtitle";
    static final String HEADING = "Heading1";
    static final String SUBHEADING = "Heading2";
    static final String LIST = "ListBullet";
    static final String CAPTION = "Caption";
    static final String CELL = "TableText";

    private static final String FONT = "Calibri";

    /** Word counts letters in half points, distances in twentieths of a point. */
    private static final int HALF = 2;

    private static final int TWENTIETH = 20;

    private TextStyles() {}

    static void into(XWPFDocument document) {
        var styles = document.createStyles();
        style(document, BODY, "Normal", 11, false, 6);
        style(document, TITLE, "Title", 22, true, 4);
        style(document, META, "Subtitle", 9, false, 14);
        outlined(style(document, HEADING, "heading 1", 15, true, 6), 0);
        outlined(style(document, SUBHEADING, "heading 2", 12, true, 4), 1);
        style(document, LIST, "List Bullet", 11, false, 3);
        style(document, CAPTION, "caption", 10, true, 4);
        style(document, CELL, "Table Text", 9, false, 0);
        var fonts = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        styles.setDefaultFonts(fonts);
    }

    /** One list for all points. */
    static BigInteger bullets(XWPFDocument document) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(18L * TWENTIETH));
        indent.setHanging(BigInteger.valueOf(18L * TWENTIETH));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static CTStyle style(
            XWPFDocument document, String id, String name, int points, boolean bold, int pointsBelow) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        if (id.equals(BODY)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(BODY);
        }
        var letters = style.addNewRPr();
        letters.addNewSz().setVal(BigInteger.valueOf((long) points * HALF));
        if (bold) {
            letters.addNewB();
        }
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setAfter(BigInteger.valueOf((long) pointsBelow * TWENTIETH));
        document.getStyles().addStyle(new XWPFStyle(style));
        return style;
    }

    /** A place in the outline makes a heading of it; it stays with what follows. */
    private static void outlined(CTStyle style, int level) {
        var paragraph = style.getPPr();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        paragraph.addNewKeepNext();
        paragraph.getSpacing().setBefore(BigInteger.valueOf(12L * TWENTIETH));
    }
}
