package nl.llo.io;

import nl.llo.io.internal.reference.BuiltInReference;
import nl.llo.model.reference.ReferenceData;

/**
 * The reference data that comes with the library: 35 labour market regions, municipalities since 2015 with their mergers
 * and neighbours, provinces, postcodes, AOW ages and levels of education. What it holds, where that comes from and what is
 * not known is in {@code docs/data.md}.
 */
public final class LloReferenceData {

    private LloReferenceData() {}

    /**
     * Gives the built-in reference data, read at the first call and shared from then on.
     *
     * @return the same immutable, thread-safe object every time
     */
    public static ReferenceData builtIn() {
        return Holder.BUILT_IN;
    }

    private static final class Holder {
        static final ReferenceData BUILT_IN = BuiltInReference.load();
    }
}
