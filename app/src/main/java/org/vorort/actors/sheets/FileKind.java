package org.vorort.actors.sheets;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the first bytes of a file say it is. A name ends in anything; the content tells. */
enum FileKind {
    EMPTY,
    TEXT,
    ZIP,
    /** Excel up to 2003 and other office files of that time. */
    COMPOUND_WORKBOOK,
    /** A modern office file behind a password wears the old cover. */
    COMPOUND_ENCRYPTED,
    BINARY;

    private static final byte[] COMPOUND = bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORKBOOK = "Workbook".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] BOOK = "Book".getBytes(StandardCharsets.UTF_16LE);

    /** PNG, JPEG, GIF, PDF, gzip, 7-Zip, RAR, RTF: things that people pick by mistake. */
    private static final List<byte[]> PICTURES_AND_ARCHIVES = List.of(
            bytes("\u0089PNG"),
            bytes("\u00FF\u00D8\u00FF"),
            bytes("GIF8"),
            bytes("%PDF"),
            bytes("\u001F\u008B"),
            bytes("7z\u00BC\u00AF"),
            bytes("Rar!"),
            bytes("{\\rtf"));

    static FileKind of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (startsWith(bytes, bytes("PK\u0003\u0004")) || startsWith(bytes, bytes("PK\u0005\u0006"))) {
            return ZIP;
        }
        if (startsWith(bytes, COMPOUND)) {
            return compound(bytes);
        }
        return PICTURES_AND_ARCHIVES.stream().anyMatch(start -> startsWith(bytes, start)) ? BINARY : TEXT;
    }

    private static FileKind compound(byte[] bytes) {
        if (contains(bytes, ENCRYPTED_PACKAGE)) {
            return COMPOUND_ENCRYPTED;
        }
        return contains(bytes, WORKBOOK) || contains(bytes, BOOK) ? COMPOUND_WORKBOOK : BINARY;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return contains(bytes, start, 0);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (var from = 0; from <= bytes.length - part.length; from++) {
            if (contains(bytes, part, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(byte[] bytes, byte[] part, int from) {
        if (bytes.length - from < part.length) {
            return false;
        }
        for (var i = 0; i < part.length; i++) {
            if (bytes[from + i] != part[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String signs) {
        return signs.getBytes(StandardCharsets.ISO_8859_1);
    }
}
