package nl.llo.io.internal.read;

import java.util.Map;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.io.internal.constraint.ConstraintChecker;
import nl.llo.io.internal.rule.ProfileSurroundings;
import nl.llo.io.internal.rule.RecordKinds;
import nl.llo.model.profile.Place;

/** Holds what is read of profiles to the constraints of the model, and to what there is outside them. */
public final class ProfileChecks extends ConstraintChecker {

    private final ProfileSurroundings surroundings;

    /** Makes checks for one reading. */
    public ProfileChecks(ProfileSurroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public boolean heard(IdKind kind, String id, boolean definition, Decoder in) {
        if (surroundings.knows(kind, id)) {
            return true;
        }
        Phrase phrase = RecordKinds.phrase(kind);
        if (kind.isPlace()) {
            in.report(FindingCode.PLACE_UNKNOWN, Map.of("kind", phrase));
        } else if (kind.isRecord()) {
            in.report(FindingCode.PROFILE_REFERENCE_UNKNOWN, Map.of("kind", phrase));
        } else {
            String known = String.join(", ", surroundings.codes(kind)); // the nearest alone would tell about the person
            in.report(FindingCode.PROFILE_CODE_MISSPELT, Map.of("kind", phrase, "known", known));
        }
        return false;
    }

    @Override
    public void built(Object value, boolean unwrapped, Decoder in) {
        super.built(value, unwrapped, in);
        if (value instanceof Place place && !surroundings.isSound(place)) {
            in.reportAt(FindingCode.PROFILE_POSTCODE, in.log().child(in.node(), "postcode"), Map.of());
        }
    }
}
