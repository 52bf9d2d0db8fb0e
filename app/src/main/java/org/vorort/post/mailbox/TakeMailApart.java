package org.vorort.post.mailbox;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.vorort.post.mail.Words;
import org.vorort.post.mailbox.Reading.Piece;

/** Takes a mail apart, whoever sent it: only so many parts, so deep and so long, and a charset nobody knows is no reason to stop. */
final class TakeMailApart {

    private static final int MOST_PIECES = 40;
    private static final int DEEPEST = 8;
    private static final int LONGEST_PIECE = 200_000;
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_HEADER = 4_000;

    private final List<Piece> pieces = new ArrayList<>();

    private TakeMailApart() {}

    /** @param arrivedAt stands in where the mail does not say when it was written, or lies about it */
    static Reading apart(byte[] raw, Instant arrivedAt) throws MessagingException, IOException {
        var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
        var apart = new TakeMailApart();
        apart.take(mail, 0);
        var sent = mail.getSentDate();
        var sentAt = sent == null || sent.toInstant().isAfter(arrivedAt) ? arrivedAt : sent.toInstant();
        return new Reading(
                from(mail),
                cut(Words.oneLine(String.valueOf(mail.getSubject() == null ? "" : mail.getSubject())), LONGEST_SUBJECT),
                sentAt,
                headers(mail),
                List.copyOf(apart.pieces));
    }

    private void take(Part part, int depth) throws MessagingException, IOException {
        if (pieces.size() >= MOST_PIECES || depth > DEEPEST) {
            return;
        }
        var type = type(part);
        if (type.startsWith("multipart/") && part.getContent() instanceof Multipart parts) {
            for (var number = 0; number < Math.min(parts.getCount(), MOST_PIECES); number++) {
                take(parts.getBodyPart(number), depth + 1);
            }
        } else if (type.startsWith("text/") || type.startsWith("message/") || type.equals("application/ics")) {
            pieces.add(new Piece(type, text(part)));
        }
    }

    private static String type(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
        } catch (ParseException unreadable) {
            return "text/plain";
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return new String(in.readNBytes(LONGEST_PIECE), charset(part));
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        try {
            var named = new ContentType(part.getContentType()).getParameter("charset");
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String from(MimeMessage mail) throws MessagingException {
        try {
            var from = mail.getFrom();
            return from != null && from.length > 0 && from[0] instanceof InternetAddress address
                    ? cut(Words.oneLine(String.valueOf(address.getAddress())), LONGEST_ADDRESS)
                            .toLowerCase(Locale.ROOT)
                    : "";
        } catch (ParseException nobody) {
            return "";
        }
    }

    private static Map<String, String> headers(MimeMessage mail) throws MessagingException {
        var headers = new HashMap<String, String>();
        for (var lines = mail.getAllHeaders(); lines.hasMoreElements(); ) {
            Header header = lines.nextElement();
            headers.put(
                    header.getName().toLowerCase(Locale.ROOT), cut(Words.oneLine(header.getValue()), LONGEST_HEADER));
        }
        return headers;
    }

    private static String cut(String words, int longest) {
        return words.length() > longest ? words.substring(0, longest) : words;
    }
}
