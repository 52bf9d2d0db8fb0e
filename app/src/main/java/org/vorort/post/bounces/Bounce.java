package org.vorort.post.bounces;

import java.time.Instant;

/**
 * The last mail to an address came back.
 *
 * @param reason the text that says why
 */
public record Bounce(String mail, Instant at, String reason) {}
