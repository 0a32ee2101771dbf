package nl.llo.matching.internal.dimension;

import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.model.profile.ProfileCodes;

/** Hundredths of something: hours, or euros. */
final class AmountDimension extends NumberDimension {

    private final AttributeKind kind;

    /**
     * @param kind hours or an amount of money
     */
    AmountDimension(AttributeKind kind) {
        this.kind = kind;
    }

    @Override
    public Standing find(ProfileCodes codes) {
        long hundredths = switch (kind) {
            case HOURS -> codes.getHours();
            case INCOME -> codes.getIncome();
            case WEALTH -> codes.getWealth();
            default -> codes.getCoursePrice();
        };
        return hundredths == ProfileCodes.UNKNOWN ? unknown() : at(hundredths);
    }
}
