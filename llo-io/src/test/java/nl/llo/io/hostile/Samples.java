package nl.llo.io.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import nl.llo.io.LloExporter;
import nl.llo.io.internal.wire.CatalogueDocument;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.testing.CatalogueArbitraries;
import nl.llo.model.testing.ProfileArbitraries;

/** Sound documents, and the places in them at which texts stand. */
final class Samples {

    static final List<TextPlace> PROFILES = TextPlace.in(
            WireFormat.PROFILE.shape(),
            make(
                    ProfileArbitraries.profiles(),
                    (profile, out) -> LloExporter.compact().writeProfileLines(List.of(profile), out),
                    300));

    /** References that generated catalogues do not have. */
    private static final String LINKS = """
            {"formatVersion": "1.0", "kind": "catalogue",
             "documents": [{"id": "D", "title": {"nl": "Gids"}}],
             "organisations": [
               {"id": "one", "name": {"nl": "Een"}, "type": "MINISTRY", "members": ["other"], "sources": [{"document": "D"}]},
               {"id": "other", "name": {"nl": "Ander"}, "type": "MINISTRY", "sources": [{"document": "D"}]}],
             "regulations": [
               {"id": "first", "name": {"nl": "Eerste"}, "kind": "SERVICE", "successor": "second",
                "prerequisites": [{"regulation": "second", "strength": "REQUIRED", "sources": [{"document": "D"}]}],
                "sources": [{"document": "D"}]},
               {"id": "second", "name": {"nl": "Tweede"}, "kind": "SERVICE", "sources": [{"document": "D"}]}]}
            """;

    static final List<TextPlace> CATALOGUES = TextPlace.in(CatalogueDocument.CODEC.shape(), catalogues());

    private Samples() {}

    private static List<String> catalogues() {
        List<String> documents = make(
                CatalogueArbitraries.catalogues(),
                (catalogue, out) -> LloExporter.compact().writeCatalogue(catalogue, out),
                300);
        documents.add(LINKS);
        return documents;
    }

    private static <T> List<String> make(Arbitrary<T> values, BiConsumer<T, StringBuilder> writing, int count) {
        Random random = new Random(7);
        List<List<String>> made = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<T> generator = values.generator(1_000);
            made.add(TextPlace.several(count, () -> {
                StringBuilder out = new StringBuilder();
                writing.accept(generator.next(random).value(), out);
                return out.toString();
            }));
        });
        return made.get(0);
    }
}
