package nl.llo.io.internal.convert;

import java.util.List;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.internal.json.TokenWriter;
import nl.llo.model.source.SourceDocument;

/** Takes what comes of a conversion, as it comes. */
public interface Output {

    /** Takes the sources that the records refer to, before the first of these. */
    default void documents(List<SourceDocument> documents) {}

    /** Takes what stands before the records in the partner's file, as it is written. */
    default void head(String raw) {}

    /**
     * Takes a record in which nothing is wrong.
     *
     * @param value the record
     * @param writing writes it
     */
    void accepted(Object value, Consumer<TokenWriter> writing);

    /**
     * Takes a partner's record in which something is wrong.
     *
     * @param raw the record as it stands in its file
     * @param findings what was found about it
     */
    default void rejected(String raw, List<Finding> findings) {}
}
