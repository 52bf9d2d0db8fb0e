package org.vorort.post.digests;

import org.vorort.post.mail.Words;

/**
 * One piece of news, as it stands in a digest.
 *
 * @param kind a word of the room that writes, such as {@code task}
 * @param about what it is about, usually an id; told again before it went out, the new line stands for the old
 * @param line one sentence in the language of its reader
 * @param link where to read on or act; may be empty
 */
record Notice(String kind, String about, String line, String link) {

    public Notice {
        line = Words.oneLine(line);
    }
}
