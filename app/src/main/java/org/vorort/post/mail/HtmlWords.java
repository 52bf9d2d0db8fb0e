package org.vorort.post.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Plain text as a mail program shows it best: paragraphs, lists, and links one can press. A line that is nothing but a link
 * becomes a button, and so does {@code Ja, ich komme: https://…}, a few words with a link behind them.
 */
final class HtmlWords {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Pattern BUTTON = Pattern.compile("(?:([^:/]{1,60}):\\s+)?(https?://\\S+?)[.,;]?");
    private static final Pattern ITEM = Pattern.compile("[-•*]\\s+(.*)");

    sealed interface Block {
        record Paragraph(List<List<Piece>> lines) implements Block {}

        record Bullets(List<List<Piece>> items) implements Block {}

        /** @param label what stands on it; none where the text does not say */
        record Button(Optional<String> label, String url) implements Block {}
    }

    /** A piece of a line. @param link whether it is a link to itself */
    record Piece(String text, boolean link) {}

    private final List<Block> blocks = new ArrayList<>();
    private List<List<Piece>> lines = new ArrayList<>();
    private List<List<Piece>> items = new ArrayList<>();

    private HtmlWords() {}

    static List<Block> of(String text) {
        var words = new HtmlWords();
        for (var paragraph : EMPTY_LINE.split(text.strip())) {
            paragraph.lines().map(String::strip).forEach(words::line);
            words.end();
        }
        return List.copyOf(words.blocks);
    }

    private void line(String line) {
        var button = BUTTON.matcher(line);
        var item = ITEM.matcher(line);
        if (button.matches()) {
            end();
            blocks.add(new Block.Button(
                    Optional.ofNullable(button.group(1)).map(HtmlWords::withoutMark), button.group(2)));
        } else if (item.matches()) {
            endLines();
            items.add(pieces(item.group(1)));
        } else {
            endItems();
            lines.add(pieces(line));
        }
    }

    private static String withoutMark(String label) {
        var item = ITEM.matcher(label);
        return item.matches() ? item.group(1) : label;
    }

    private void end() {
        endLines();
        endItems();
    }

    private void endLines() {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(lines));
            lines = new ArrayList<>();
        }
    }

    private void endItems() {
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items));
            items = new ArrayList<>();
        }
    }

    private static List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        var end = 0;
        for (var link = Words.LINK.matcher(line); link.find(); ) {
            if (link.start() > end) {
                pieces.add(new Piece(line.substring(end, link.start()), false));
            }
            pieces.add(new Piece(link.group(), true));
            end = link.end();
        }
        if (end < line.length()) {
            pieces.add(new Piece(line.substring(end), false));
        }
        return pieces;
    }
}
