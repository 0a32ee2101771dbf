package nl.llo.io.internal.wire;

import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.ObjectCodecBuilder;
import nl.llo.io.internal.codec.Values;

/** What every document says first: the version of the format, and what kind of document it is. */
public final class DocumentHead {

    private DocumentHead() {}

    /**
     * Puts it in front of what a document has.
     *
     * @param document describes the document, and has no property yet
     * @param kind what kind it is
     * @return the description with both properties
     */
    public static <T, B> ObjectCodecBuilder<T, B> in(ObjectCodecBuilder<T, B> document, String kind) {
        return document.required(
                        "formatVersion",
                        Values.constant(WireFormat.VERSION, FindingCode.DOCUMENT_VERSION),
                        value -> WireFormat.VERSION,
                        (builder, version) -> {},
                        "the version of this format")
                .required(
                        "kind",
                        Values.constant(kind, FindingCode.DOCUMENT_KIND),
                        value -> kind,
                        (builder, said) -> {},
                        "what kind of document it is");
    }
}
