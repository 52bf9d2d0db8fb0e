package org.vorort.post.mail;

import java.util.List;
import org.vorort.post.mail.HtmlWords.Block;

/**
 * A mail as its template sees it.
 *
 * @param office where the office is reached, line by line
 * @param open what stands on a button of which the text says nothing
 */
record MailView(String language, String subject, String town, List<Block> blocks, List<String> office, String open) {}
