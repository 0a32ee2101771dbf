package nl.llo.io.internal.wire;

import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;

/** What may stand on the first line of a ledger file: the version of the format. */
public record LedgerHeader() {

    /** What the kind of such a file is. */
    public static final String KIND = "ledger";

    /** The description. */
    public static final ObjectCodec<LedgerHeader> CODEC = ObjectCodec.<LedgerHeader, Object>of(
                    "LedgerHeader",
                    "The first line of a ledger file; without it the file is of the first version.",
                    Object::new,
                    builder -> new LedgerHeader())
            .required(
                    "formatVersion",
                    Values.constant(WireFormat.VERSION, FindingCode.DOCUMENT_VERSION),
                    header -> WireFormat.VERSION,
                    (b, v) -> {},
                    "the version of this format")
            .required(
                    "kind",
                    Values.constant(KIND, FindingCode.DOCUMENT_KIND),
                    header -> KIND,
                    (b, v) -> {},
                    "what kind of document it is")
            .build();
}
