package org.vorort.post.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vorort.post.mail.Words;

/**
 * The words of a message as the parts of a letter. Salutation and greeting are recognised by their form; what is not
 * recognised stays a paragraph, so that no word is lost.
 *
 * @param salutation empty where the message begins without one
 * @param signature the lines below the greeting, {@code role} what follows the first of them
 * @param link the first address of the web, which a letter shows as a code
 */
record LetterWords(
        String salutation,
        List<String> paragraphs,
        String closing,
        String signature,
        String role,
        Optional<String> link) {

    private static final int LONGEST_SALUTATION = 90;
    private static final int LONGEST_GREETING = 60;
    private static final List<String> GREETINGS = List.of("grüße", "grüßen", "regards", "wishes", "dank", "thanks");

    static LetterWords of(String body) {
        var link = Words.links(body).stream().findFirst();
        var paragraphs = new ArrayList<String>();
        for (var paragraph : body.split("\\n\\s*\\n")) {
            if (!paragraph.isBlank() && !link.equals(Optional.of(paragraph.strip()))) {
                paragraphs.add(paragraph.strip());
            }
        }
        var salutation = isSalutation(paragraphs) ? paragraphs.removeFirst() : "";
        var ending = isGreeting(paragraphs) ? paragraphs.removeLast().lines().toList() : List.<String>of();
        return new LetterWords(
                salutation,
                paragraphs.stream().map(Words::oneLine).toList(),
                ending.isEmpty() ? "" : ending.getFirst(),
                ending.size() < 2 ? "" : ending.get(1),
                ending.size() < 3 ? "" : String.join(", ", ending.subList(2, ending.size())),
                link);
    }

    private static boolean isSalutation(List<String> paragraphs) {
        if (paragraphs.size() < 2) {
            return false;
        }
        var first = paragraphs.getFirst();
        return first.length() <= LONGEST_SALUTATION && (first.endsWith(",") || first.endsWith("!"));
    }

    private static boolean isGreeting(List<String> paragraphs) {
        if (paragraphs.size() < 2) {
            return false;
        }
        var greeting = paragraphs.getLast().lines().findFirst().orElse("");
        var last = greeting.toLowerCase(Locale.ROOT).replaceAll("[,!.]$", "");
        return greeting.length() <= LONGEST_GREETING
                && GREETINGS.stream().anyMatch(last::endsWith)
                && !greeting.endsWith(".");
    }
}
