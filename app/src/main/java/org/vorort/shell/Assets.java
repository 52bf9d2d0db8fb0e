package org.vorort.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;

/**
 * The addresses of our own files. Each carries a fingerprint of its content, so that browsers may keep it for ever and
 * still see every change.
 */
final class Assets {

    static final String FONTS = fingerprinted("fonts.css");
    static final String STYLE = fingerprinted("vorort.css");
    static final String PARTS = fingerprinted("parts.css");
    static final String PRINT = fingerprinted("print.css");
    static final String MAP = fingerprinted("map.css");
    static final String MAP_SCRIPT = fingerprinted("map.js");
    static final String TYPING_SCRIPT = fingerprinted("typing.js");
    static final String WORDMARK = fingerprinted("wordmark.svg");
    static final String WORDMARK_DARK = fingerprinted("wordmark-dark.svg");
    static final String ICON = fingerprinted("icon.svg");

    private Assets() {}

    private static String fingerprinted(String file) {
        try {
            var bytes = new ClassPathResource("static/assets/" + file).getContentAsByteArray();
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "/assets/" + file + "?" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
