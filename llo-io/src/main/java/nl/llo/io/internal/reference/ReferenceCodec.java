package nl.llo.io.internal.reference;

import java.util.List;
import java.util.function.Function;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.ObjectCodecBuilder;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;

/** A whole reference document. */
final class ReferenceCodec {

    private static final int WORD = 20;

    static final ValueCodec<ReferenceDocument> DOCUMENT = document();

    private ReferenceCodec() {}

    private static ValueCodec<ReferenceDocument> document() {
        ObjectCodecBuilder<ReferenceDocument, ReferenceDocument> codec = ObjectCodec.of(
                        "ReferenceDocument",
                        "Places, AOW ages and levels of education.",
                        ReferenceDocument::new,
                        ReferenceDocument::checked)
                .required(
                        "formatVersion",
                        Values.text(WORD),
                        d -> d.formatVersion,
                        (d, v) -> d.formatVersion = v,
                        "version of this format: " + ReferenceDocument.FORMAT_VERSION)
                .required("kind", Values.text(WORD), d -> d.kind, (d, v) -> d.kind = v, "always reference")
                .optional(
                        "provincePeriod",
                        Parts.PERIOD,
                        ReferenceDocument::provincePeriod,
                        (d, v) -> d.provincePeriod = v,
                        "the days for which the provinces of municipalities are published");
        list(codec, "documents", Parts.DOCUMENT, d -> d.documents, "sources");
        list(codec, "provinces", PlaceCodecs.PROVINCE, d -> d.provinces, "provinces");
        list(codec, "regions", PlaceCodecs.REGION, d -> d.regions, "labour market regions");
        list(codec, "municipalities", PlaceCodecs.MUNICIPALITY, d -> d.municipalities, "municipalities");
        list(codec, "regionTables", TableCodecs.TABLE, d -> d.regionTables, "tables that place municipalities");
        list(codec, "memberships", TableCodecs.MEMBERSHIP, d -> d.memberships, "rows of these tables");
        list(codec, "postcodeTables", TableCodecs.TABLE, d -> d.postcodeTables, "tables that place postcodes");
        list(codec, "postcodes", TableCodecs.POSTCODES, d -> d.postcodes, "rows of these tables");
        list(codec, "borders", TableCodecs.BORDERS, d -> d.borders, "neighbouring municipalities");
        list(codec, "aow", FactCodecs.AOW, d -> d.aow, "AOW ages");
        list(codec, "education", FactCodecs.EDUCATION, d -> d.education, "levels of education");
        return codec.build();
    }

    private static <T> void list(
            ObjectCodecBuilder<ReferenceDocument, ReferenceDocument> codec,
            String name,
            ValueCodec<T> item,
            Function<ReferenceDocument, List<T>> records,
            String meaning) {
        codec.collection(
                name,
                Values.list(item),
                records,
                (document, values) -> records.apply(document).addAll(values),
                meaning);
    }
}
