package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;

/** What may stand on the first line of a ledger file: the version of the format. */
public record LedgerHeader() {

    /** What the kind of such a file is. */
    public static final String KIND = "ledger";

    /** The description. */
    public static final ObjectCodec<LedgerHeader> CODEC = DocumentHead.in(
                    ObjectCodec.<LedgerHeader, Object>of(
                            "LedgerHeader",
                            "The first line of a ledger file; without it the file is of the first version.",
                            Object::new,
                            builder -> new LedgerHeader()),
                    KIND)
            .build();
}
