package org.vorort.identity;

/**
 * Words a room offers for its lines in the audit trail. Each room declares its own as beans.
 *
 * @param beginning of text keys, such as {@code actors.field.}; after it stands the act, the kind or the field as it was
 *     recorded, and for a value that is a word itself, field and value: {@code identity.audit.role.coordinator}
 */
public record AuditWords(String beginning) {}
