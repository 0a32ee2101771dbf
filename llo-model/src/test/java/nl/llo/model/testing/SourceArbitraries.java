package nl.llo.model.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;

/** Source documents and references to them. */
public final class SourceArbitraries {
    private SourceArbitraries() {}

    /** A source document with an id from the pool. */
    public static Arbitrary<SourceDocument> documents() {
        return Arbitraries.of(Pools.DOCUMENTS).flatMap(SourceArbitraries::document);
    }

    /** A source document with this id. */
    public static Arbitrary<SourceDocument> document(SourceDocumentId id) {
        return Builders.withBuilder(() -> SourceDocument.builder().id(id))
                .use(TextArbitraries.localizedTexts())
                .in((builder, title) -> builder.title(title))
                .use(TextArbitraries.lines())
                .withProbability(0.5)
                .in((builder, publisher) -> builder.publisher(publisher))
                .use(TimeArbitraries.dates())
                .withProbability(0.5)
                .in((builder, date) -> builder.date(date))
                .use(TextArbitraries.lines())
                .withProbability(0.2)
                .in((builder, url) -> builder.url(url))
                .use(TextArbitraries.lines())
                .withProbability(0.2)
                .in((builder, licence) -> builder.licence(licence))
                .build(builder -> builder.build());
    }

    /** A reference to a document of the pool. */
    public static Arbitrary<SourceReference> references() {
        return Builders.withBuilder(SourceReference::builder)
                .use(Arbitraries.of(Pools.DOCUMENTS))
                .in((builder, document) -> builder.document(document))
                .use(TextArbitraries.lines())
                .withProbability(0.7)
                .in((builder, section) -> builder.section(section))
                .use(TimeArbitraries.dates())
                .withProbability(0.2)
                .in((builder, date) -> builder.date(date))
                .use(TextArbitraries.localizedTexts())
                .withProbability(0.2)
                .in((builder, note) -> builder.note(note))
                .build(builder -> builder.build());
    }

    /** One or two references. */
    public static Arbitrary<List<SourceReference>> sources() {
        return references().list().ofMinSize(1).ofMaxSize(2);
    }
}
