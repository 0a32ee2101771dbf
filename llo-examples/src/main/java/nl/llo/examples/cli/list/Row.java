package nl.llo.examples.cli.list;

import java.util.Optional;
import nl.llo.model.text.LocalizedText;

/**
 * What a list tells of a record.
 *
 * @param id its id or code
 * @param name its name
 * @param kind of what kind it is, for records that differ in kind
 * @param detail what else one wants to see at a glance; may be empty
 */
public record Row(String id, LocalizedText name, Optional<Enum<?>> kind, String detail) {

    static Row of(Object id, LocalizedText name, Enum<?> kind, String detail) {
        return new Row(id.toString(), name, Optional.of(kind), detail);
    }

    static Row of(Object id, LocalizedText name, String detail) {
        return new Row(id.toString(), name, Optional.empty(), detail);
    }

    /** The kind as options and JSON write it: {@code national-scheme} for {@code NATIONAL_SCHEME}. */
    public Optional<String> kindWord() {
        return kind.map(Words::of);
    }
}
