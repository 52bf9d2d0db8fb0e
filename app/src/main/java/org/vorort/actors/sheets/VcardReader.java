package org.vorort.actors.sheets;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads address cards, as many as a file holds, each into one row. A card inside a card belongs to nobody here. */
final class VcardReader extends VObjectDataAdapter {

    private static final int DEEPEST = 8;

    private final SheetBuilder rows = new SheetBuilder();
    private final List<VObjectProperty> properties = new ArrayList<>();
    private Optional<SheetRefused> refused = Optional.empty();

    private VcardReader() {
        rows.addHeadings(ContactCard.headings());
    }

    static Sheet read(TextDecoder.Decoded decoded) throws SheetRefused {
        var text = VcardText.withoutPictures(decoded.text());
        var reader = new VcardReader();
        try (var cards = new VObjectReader(new StringReader(text), SyntaxRules.vcard())) {
            cards.setDefaultQuotedPrintableCharset(VcardText.quotedCharset(text));
            cards.parse(reader);
        } catch (IOException e) {
            throw new SheetRefused(SheetReader.Reason.DAMAGED);
        }
        reader.finishCard();
        if (reader.refused.isPresent()) {
            throw reader.refused.get();
        }
        return reader.rows.build(SheetFormat.VCARD, Delimiter.NONE, decoded.encoding(), "");
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        if (context.getParentComponents().size() > DEEPEST) {
            refused = Optional.of(new SheetRefused(SheetReader.Reason.DAMAGED));
            context.stop();
        }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        if (context.getParentComponents().size() == 1) {
            properties.add(property);
        }
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        if (context.getParentComponents().isEmpty()) {
            finishCard();
        }
        if (refused.isPresent()) {
            context.stop();
        }
    }

    private void finishCard() {
        try {
            rows.add(new VcardProperties(properties).card().cells());
        } catch (SheetRefused tooMuch) {
            refused = refused.or(() -> Optional.of(tooMuch));
        }
        properties.clear();
    }
}
