package org.vorort.identity;

/**
 * A route to which other programs post without one of our forms, such as a mail program that declines a newsletter (RFC 8058).
 * Rooms declare theirs as beans. The token in the path is all the right it needs, and it looks at no cookie; so a forged
 * form can do nothing that the link could not. Every other post needs the hidden field of our forms.
 */
public record TokenPost(String pattern) {}
