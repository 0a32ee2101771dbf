package nl.llo.matching.internal.rule;

import nl.llo.matching.internal.place.PlacePart;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.model.profile.PlaceKind;

/** Which attribute stands for which part of which place. */
public final class PlaceAttributes {

    private PlaceAttributes() {}

    /** The fact to ask for. */
    public static MissingFact missing(PlaceKind kind, PlacePart part) {
        return MissingFact.of(
                switch (kind) {
                    case HOME -> home(part);
                    case WORK -> work(part);
                    case STUDY -> study(part);
                });
    }

    private static ProfileAttribute home(PlacePart part) {
        return switch (part) {
            case MUNICIPALITY -> ProfileAttribute.HOME;
            case POSTCODE -> ProfileAttribute.HOME_POSTCODE;
            case NEIGHBOURHOOD -> ProfileAttribute.HOME_NEIGHBOURHOOD;
        };
    }

    private static ProfileAttribute work(PlacePart part) {
        return switch (part) {
            case MUNICIPALITY -> ProfileAttribute.WORK;
            case POSTCODE -> ProfileAttribute.WORK_POSTCODE;
            case NEIGHBOURHOOD -> ProfileAttribute.WORK_NEIGHBOURHOOD;
        };
    }

    private static ProfileAttribute study(PlacePart part) {
        return switch (part) {
            case MUNICIPALITY -> ProfileAttribute.STUDY;
            case POSTCODE -> ProfileAttribute.STUDY_POSTCODE;
            case NEIGHBOURHOOD -> ProfileAttribute.STUDY_NEIGHBOURHOOD;
        };
    }
}
