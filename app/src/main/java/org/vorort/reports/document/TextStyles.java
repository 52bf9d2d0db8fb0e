package org.vorort.reports.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
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
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 1_134;

    private TextStyles() {}

    static void into(XWPFDocument document) {
        var styles = document.createStyles();
        add(styles, style(BODY, "Normal", 11, false, 6));
        add(styles, style(TITLE, "Title", 22, true, 4));
        add(styles, style(META, "Subtitle", 9, false, 14));
        add(styles, outlined(style(HEADING, "heading 1", 15, true, 6), 0));
        add(styles, outlined(style(SUBHEADING, "heading 2", 12, true, 4), 1));
        add(styles, style(LIST, "List Bullet", 11, false, 3));
        add(styles, style(CAPTION, "caption", 10, true, 4));
        add(styles, style(CELL, "Table Text", 9, false, 0));
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        styles.setDefaultFonts(fonts);
    }

    /** An upright page as Europe prints it. */
    static void page(XWPFDocument document) {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
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

    private static void add(XWPFStyles styles, CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }

    private static CTStyle style(String id, String name, int points, boolean bold, int pointsBelow) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        if (id.equals(BODY)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(BODY);
        }
        style.addNewQFormat();
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setAfter(BigInteger.valueOf((long) pointsBelow * TWENTIETH));
        var letters = style.addNewRPr();
        if (bold) {
            letters.addNewB();
        }
        letters.addNewSz().setVal(BigInteger.valueOf((long) points * HALF));
        return style;
    }

    /** A place in the outline makes a heading of it; it stays with what follows. */
    private static CTStyle outlined(CTStyle style, int level) {
        var paragraph = style.getPPr();
        paragraph.addNewKeepNext();
        paragraph.getSpacing().setBefore(BigInteger.valueOf(12L * TWENTIETH));
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return style;
    }
}
