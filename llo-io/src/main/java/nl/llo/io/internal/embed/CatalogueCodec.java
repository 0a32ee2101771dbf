package nl.llo.io.internal.embed;

import java.util.Map;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.Shape;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.json.TokenWriter;
import nl.llo.io.internal.wire.CatalogueDocument;
import nl.llo.model.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/** A whole catalogue as one value, in the form that it has in a file. */
final class CatalogueCodec implements ValueCodec<Catalogue> {

    @Override
    public @Nullable Catalogue read(Decoder in) {
        CatalogueDocument document = CatalogueDocument.CODEC.read(in);
        if (document == null) {
            return null;
        }
        Catalogue.Builder catalogue = Catalogue.builder();
        document.addTo(catalogue);
        try {
            return catalogue.build();
        } catch (IllegalArgumentException e) { // an id stands twice
            in.reportWhole(FindingCode.VALUE_IMPOSSIBLE, Map.of("type", CatalogueDocument.CODEC.name()));
            return null;
        }
    }

    @Override
    public void write(Catalogue value, TokenWriter out) {
        CatalogueDocument.CODEC.write(CatalogueDocument.of(value), out);
    }

    @Override
    public Shape shape() {
        return CatalogueDocument.CODEC.shape();
    }
}
