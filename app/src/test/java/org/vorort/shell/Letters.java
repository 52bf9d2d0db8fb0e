package org.vorort.shell;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.vorort.kernel.Language;

/** The vocabulary of letters in tests: the town of Musterlingen writes. */
final class Letters {

    private Letterhead head = headWith(coatOfArms());
    private List<String> recipient = List.of(
            "Frau", "Dr. Amira Haddad", "Sprachcafé Musterlingen e. V.", "Lindenstraße 12", "75417 Musterlingen");
    private Letter.Wording wording = new Letter.Wording(
            "de",
            "Stimmt Ihr Eintrag im Verzeichnis noch?",
            "Sehr geehrte Frau Dr. Haddad,",
            List.of(
                    "Ihr Verein steht im Verzeichnis des Integrationsnetzwerks Musterlingen. Damit Ratsuchende Sie auch im"
                            + " kommenden Jahr finden, bitten wir Sie einmal im Jahr, Ihre Angaben zu prüfen.",
                    "Auf der Seite, deren Adresse Sie unten finden, bestätigen Sie den Eintrag mit einem Klick oder berichtigen ihn."
                            + " Ein Konto oder ein Passwort brauchen Sie dafür nicht. Wenn Sie lieber anrufen, nehmen wir"
                            + " Änderungen gern am Telefon auf.",
                    "Für Ihr Engagement danke ich Ihnen herzlich."),
            "Mit freundlichen Grüßen",
            "Katrin Berger",
            "Bürgermeisterin");
    private Optional<Letter.WebLink> link = Optional.empty();

    static Letters aLetter() {
        return new Letters();
    }

    Letters to(String... lines) {
        recipient = List.of(lines);
        return this;
    }

    Letters inArabic() {
        wording = new Letter.Wording(
                "ar",
                "هل ما زالت بياناتكم في الدليل صحيحة؟",
                "السيدة الدكتورة حداد المحترمة،",
                List.of(
                        "جمعيتكم مسجلة في دليل شبكة الاندماج في Musterlingen. نرجو منكم مراجعة بياناتكم مرة واحدة في السنة،"
                                + " حتى يجدكم الباحثون عن المشورة في عام 2027 أيضاً.",
                        "للاستفسار يمكنكم الاتصال بنا على الرقم 07041 876-120."),
                "مع أطيب التحيات",
                "Katrin Berger",
                "رئيسة البلدية");
        return this;
    }

    Letters saying(String subject, String salutation, List<String> paragraphs) {
        wording = new Letter.Wording(
                "de", subject, salutation, paragraphs, wording.closing(), wording.signature(), wording.role());
        return this;
    }

    Letters withLink(String url) {
        var caption = wording.language().equals("ar") ? "راجعوا بياناتكم هنا:" : "Hier prüfen Sie Ihren Eintrag:";
        link = Optional.of(new Letter.WebLink(url, caption));
        return this;
    }

    Letters twoPagesLong() {
        var paragraphs = new ArrayList<>(wording.paragraphs());
        while (paragraphs.size() < 12) {
            paragraphs.addAll(wording.paragraphs());
        }
        return saying(wording.subject(), wording.salutation(), paragraphs);
    }

    Letters on(Letterhead other) {
        head = other;
        return this;
    }

    Letter write() {
        return new Letter(
                head,
                Language.DE,
                recipient,
                LocalDate.of(2026, 11, 23),
                new Letter.Contact(
                        "Stabsstelle Integration",
                        "Jonas Winkler",
                        "07041 876-120",
                        "integration@musterlingen.example",
                        "41-INT/2026-17"),
                wording,
                link);
    }

    static Letterhead headWith(byte[] coatOfArms) {
        return new Letterhead(
                "Stadt Musterlingen",
                "Stadt Musterlingen · Rathausplatz 1 · 75417 Musterlingen",
                List.of("Rathausplatz 1", "75417 Musterlingen"),
                "07041 876-0",
                "rathaus@musterlingen.example",
                "www.musterlingen.example",
                Optional.of(coatOfArms));
    }

    /** A shield with a bend, as the invented town bears it. */
    static byte[] coatOfArms() {
        var image = new BufferedImage(500, 600, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var shield = new Path2D.Double();
        shield.moveTo(15, 15);
        shield.lineTo(485, 15);
        shield.lineTo(485, 330);
        shield.curveTo(485, 480, 350, 550, 250, 585);
        shield.curveTo(150, 550, 15, 480, 15, 330);
        shield.closePath();
        canvas.setColor(new Color(0xF2C230));
        canvas.fill(shield);
        canvas.setClip(shield);
        canvas.setColor(new Color(0x1D4F91));
        canvas.setStroke(new BasicStroke(110));
        canvas.drawLine(-50, 60, 560, 520);
        canvas.setClip(null);
        canvas.setColor(new Color(0x1A1A1A));
        canvas.setStroke(new BasicStroke(14));
        canvas.draw(shield);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
