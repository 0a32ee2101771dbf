package nl.llo.model.profile;

import org.jspecify.annotations.Nullable;

/**
 * A place in one number: the digits of its municipality and of its postcode, and whether there is more to it. For
 * {@link ProfileCodes}.
 */
public final class PlaceCodes {

    /** One more than the highest number that a municipality or a postcode can have. */
    public static final int MOST = 10_000;

    /** No place at all. */
    public static final int NOWHERE = 0;

    private static final int STATED = 1;
    private static final int NEIGHBOURHOOD = 2;
    private static final int POSTCODE_AT = 2;
    private static final int MUNICIPALITY_AT = 16;
    private static final int DIGITS = (1 << 14) - 1;

    private PlaceCodes() {}

    static int of(@Nullable Place place) {
        if (place == null) {
            return NOWHERE;
        }
        return STATED
                | (place.getNeighbourhood().isPresent() ? NEIGHBOURHOOD : 0)
                | place.getPostcode().map(code -> number(code.value(), 0) + 1).orElse(0) << POSTCODE_AT
                | place.getMunicipality()
                                .map(code -> number(code.value(), 2) + 1)
                                .orElse(0)
                        << MUNICIPALITY_AT;
    }

    private static int number(String code, int from) {
        return Integer.parseInt(code, from, code.length(), 10);
    }

    /** The digits of the municipality, or {@link ProfileCodes#UNKNOWN}. */
    public static int municipality(int place) {
        return (place >>> MUNICIPALITY_AT & DIGITS) - 1;
    }

    /** The digits of the postcode, or {@link ProfileCodes#UNKNOWN}. */
    public static int postcode(int place) {
        return (place >>> POSTCODE_AT & DIGITS) - 1;
    }

    /** True when the name of a neighbourhood is known. */
    public static boolean hasNeighbourhood(int place) {
        return (place & NEIGHBOURHOOD) != 0;
    }
}
