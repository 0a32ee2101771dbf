package nl.llo.io.internal.wire;

import java.util.List;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.source.FactBasis;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceReference;

/** Documents that facts are taken from, and references to them. */
final class SourceWire {

    static final ObjectCodec<SourceDocument> DOCUMENT = ObjectCodec.of(
                    "SourceDocument",
                    "A document that facts in the catalogue are taken from.",
                    SourceDocument::builder,
                    (SourceDocument.Builder b) -> b.build())
            .required("id", IdWire.NEW_DOCUMENT, SourceDocument::getId, (b, v) -> b.id(v), "its id")
            .required("title", BasicWire.TEXT, SourceDocument::getTitle, (b, v) -> b.title(v), "its title")
            .optional(
                    "publisher",
                    Values.text(300),
                    SourceDocument::getPublisher,
                    (b, v) -> b.publisher(v),
                    "who published it")
            .optional("date", Values.date(), SourceDocument::getDate, (b, v) -> b.date(v), "when it was published")
            .optional("url", Values.text(500), SourceDocument::getUrl, (b, v) -> b.url(v), "where it can be read")
            .optional(
                    "licence",
                    Values.text(300),
                    SourceDocument::getLicence,
                    (b, v) -> b.licence(v),
                    "on what terms it may be used")
            .build();

    static final ObjectCodec<SourceReference> REFERENCE = ObjectCodec.of(
                    "SourceReference",
                    "Where a fact stands.",
                    SourceReference::builder,
                    (SourceReference.Builder b) -> b.build())
            .required(
                    "document",
                    IdWire.DOCUMENT_REF,
                    SourceReference::getDocument,
                    (b, v) -> b.document(v),
                    "the document")
            .optional(
                    "section",
                    Values.text(300),
                    SourceReference::getSection,
                    (b, v) -> b.section(v),
                    "the section, page or note in it")
            .optional(
                    "date",
                    Values.date(),
                    SourceReference::getDate,
                    (b, v) -> b.date(v),
                    "as of when the fact holds, when that differs from the document's date")
            .optional("note", BasicWire.TEXT, SourceReference::getNote, (b, v) -> b.note(v), "what to know about it")
            .build();

    static final ValueCodec<List<SourceReference>> REFERENCES = Values.list(REFERENCE);

    static final ValueCodec<FactBasis> BASIS = Values.choice(FactBasis.class);

    /** What the property that holds references means, wherever it stands. */
    static final String MEANING = "where the facts come from; at least one";

    private SourceWire() {}
}
