package org.vorort.identity;

/**
 * Words a room offers for its lines in the audit trail. Each room declares its own as beans.
 *
 * @param beginning of text keys, such as {@code actors.field.}. After it stands what was recorded: the act, whose text is a
 *     sentence about the kind {0} and the name {1}; the kind; the field, or act and field where it is called otherwise in
 *     this act; and for a value that is a word itself, field and value: {@code identity.audit.word.role.coordinator}
 */
public record AuditWords(String beginning) {}
