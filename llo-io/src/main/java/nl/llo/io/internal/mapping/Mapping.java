package nl.llo.io.internal.mapping;

import java.util.List;
import java.util.Set;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How a partner's file becomes records of one kind.
 *
 * @param id what to call it
 * @param title what it is for, or null
 * @param input in what form the records come
 * @param target what they become
 * @param where which rows or records are meant; all of them when empty
 * @param fields how each place is filled
 * @param ignore columns and pointers that are left out on purpose
 * @param others what to do with columns and properties that nothing is said about
 * @param documents the sources that the records refer to; they go into the catalogue with them
 */
public record Mapping(
        String id,
        @Nullable LocalizedText title,
        Input input,
        Target target,
        List<Condition> where,
        List<Field> fields,
        Set<String> ignore,
        Others others,
        List<SourceDocument> documents) {

    /** What to do with columns and properties that nothing is said about. */
    public enum Others {
        /** Each is a finding. */
        REPORT,
        /** They are left out without a word. */
        IGNORE
    }
}
