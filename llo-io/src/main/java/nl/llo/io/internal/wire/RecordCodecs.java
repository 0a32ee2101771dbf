package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.json.TokenWriter;
import nl.llo.model.organisation.Organisation;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.text.LocalizedText;

/** The descriptions of records that documents of other kinds hold or make. */
public final class RecordCodecs {

    /** Regulations. */
    public static final ObjectCodec<Regulation> REGULATION = RegulationWire.REGULATION;

    /** Organisations. */
    public static final ObjectCodec<Organisation> ORGANISATION = PartyWire.ORGANISATION;

    /** Source documents. */
    public static final ObjectCodec<SourceDocument> DOCUMENT = SourceWire.DOCUMENT;

    /** Texts in two languages. */
    public static final ObjectCodec<LocalizedText> TEXT = BasicWire.TEXT;

    private RecordCodecs() {}

    /** Writes a regulation or an organisation. */
    public static void write(Object record, TokenWriter out) {
        if (record instanceof Regulation regulation) {
            REGULATION.write(regulation, out);
        } else {
            ORGANISATION.write((Organisation) record, out);
        }
    }
}
