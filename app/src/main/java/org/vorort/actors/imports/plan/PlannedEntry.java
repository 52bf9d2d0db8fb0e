package org.vorort.actors.imports.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vorort.actors.State;
import org.vorort.actors.imports.columns.EntryKind;

/** An entry as it will be after the import, beside how it was. */
public final class PlannedEntry {

    private final EntryKind kind;
    private final State state;
    private final Map<String, String> before;
    private final Map<String, String> unreadBefore;
    private final Map<String, String> texts;
    private final Map<String, String> unread;
    private final Set<String> organisationKeys = new HashSet<>();
    private @Nullable UUID id;
    private boolean fresh;
    private @Nullable PlannedEntry organisation;
    private @Nullable PlannedEntry organisationBefore;

    private PlannedEntry(
            EntryKind kind, State state, @Nullable UUID id, Map<String, String> texts, Map<String, String> unread) {
        this.kind = kind;
        this.state = state;
        this.id = id;
        this.fresh = id == null;
        this.before = Map.copyOf(texts);
        this.unreadBefore = Map.copyOf(unread);
        this.texts = new HashMap<>(texts);
        this.unread = new HashMap<>(unread);
    }

    static PlannedEntry fresh(EntryKind kind) {
        return new PlannedEntry(kind, State.ACTIVE, null, Map.of(), Map.of());
    }

    static PlannedEntry known(
            EntryKind kind, State state, UUID id, Map<String, String> texts, Map<String, String> unread) {
        return new PlannedEntry(kind, state, id, texts, unread);
    }

    void belongsTo(PlannedEntry owner) {
        organisation = owner;
        organisationBefore = owner;
        organisationKeys.add(owner.nameKey());
    }

    void moveTo(PlannedEntry owner) {
        organisation = owner;
        organisationKeys.add(owner.nameKey());
    }

    /** Notes that a person does something there, so that they are recognised by it. */
    void knownAt(PlannedEntry owner) {
        organisationKeys.add(owner.nameKey());
    }

    void put(String field, String text) {
        texts.put(field, text);
    }

    void putUnread(String field, String cell) {
        unread.put(field, cell);
    }

    void forgetUnread(String field) {
        unread.remove(field);
    }

    /** Gives a fresh entry the id it was written under. */
    public void written(UUID under) {
        id = under;
    }

    public EntryKind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    /** Its id. @throws IllegalStateException for an entry that was not written yet */
    public UUID id() {
        return knownId().orElseThrow(IllegalStateException::new);
    }

    public Optional<UUID> knownId() {
        return Optional.ofNullable(id);
    }

    /** Whether it comes into being with this import. */
    public boolean isFresh() {
        return fresh;
    }

    public boolean isChanged() {
        return !fresh && (!texts.equals(before) || !unread.equals(unreadBefore) || organisation != organisationBefore);
    }

    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    public Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    public Map<String, String> unread() {
        return Map.copyOf(unread);
    }

    public Optional<PlannedEntry> organisation() {
        return Optional.ofNullable(organisation);
    }

    Set<String> organisationKeys() {
        return organisationKeys;
    }

    /** As people call it. */
    public String name() {
        return kind == EntryKind.PERSON
                ? (text("title") + " " + text("givenName") + " " + text("familyName"))
                        .strip()
                        .replaceAll("\\s+", " ")
                : text("name");
    }

    public String nameKey() {
        return kind == EntryKind.PERSON
                ? NameKey.ofPerson(text("givenName"), text("familyName"))
                : NameKey.of(text("name"));
    }
}
