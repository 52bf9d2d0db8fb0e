package org.vorort.municipality;

import java.util.List;
import java.util.stream.Stream;

/**
 * The office that writes a municipality's letters and can be asked: sender on paper, contact on the start page. Every part
 * may be empty.
 *
 * @param sender as it stands on top of letters, {@code Stadt Mühlacker}
 * @param place postcode and town of the address
 * @param hours when somebody is there, in words
 */
record Office(String sender, String street, String place, String phone, String mail, String web, String hours) {

    static final Office UNKNOWN = new Office("", "", "", "", "", "", "");

    boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** The phone number for a link: digits, with the plus of a country code. */
    String phoneToDial() {
        return (phone.startsWith("+") ? "+" : "") + phone.replaceAll("[^0-9]", "");
    }

    /** The web address as people say it. */
    String webShown() {
        return web.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    List<String> addressLines() {
        return Stream.of(street, place).filter(line -> !line.isBlank()).toList();
    }

    /** The small line above the recipient in an envelope's window. */
    String senderLine(String from) {
        var parts =
                Stream.of(from, street, place).filter(part -> !part.isBlank()).toList();
        return String.join(" · ", parts);
    }
}
