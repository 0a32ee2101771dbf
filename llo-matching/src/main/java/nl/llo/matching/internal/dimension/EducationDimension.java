package nl.llo.matching.internal.dimension;

import java.util.List;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.profile.Profile;
import nl.llo.model.profile.ProfileCodes;
import org.jspecify.annotations.Nullable;

/** Education, with the start qualification that follows from it. */
@SuppressWarnings("EnumOrdinal") // the bits live no longer than the constants
final class EducationDimension extends Dimension<EducationDimension.Facts> {

    private static final List<EducationLevel> LEVELS = List.of(EducationLevel.values());

    private final @Nullable Standing[] standings = new Standing[3 * (LEVELS.size() + 1)];

    record Facts(@Nullable EducationLevel level, @Nullable Boolean stated) {
        Truth hasStartQualification() {
            if (stated != null) {
                return Truth.of((boolean) stated);
            }
            return level == null ? Truth.UNKNOWN : Truth.of(level.hasStartQualification());
        }
    }

    Literal levelIn(Ranges places) {
        return literal(
                places,
                facts -> facts.level == null ? Truth.UNKNOWN : Truth.of(places.contains(facts.level.ordinal())));
    }

    Literal startQualificationIn(Ranges answers) {
        return literal(List.of(answers), facts -> switch (facts.hasStartQualification()) {
            case UNKNOWN -> Truth.UNKNOWN;
            case TRUE -> Truth.of(answers.contains(1));
            case FALSE -> Truth.of(answers.contains(0));
        });
    }

    @Override
    public Standing find(ProfileCodes codes) {
        int key = 3 * (codes.getEducation() + 1) + codes.getStartQualification() + 1;
        Standing known = standings[key];
        if (known == null) {
            Profile profile = codes.getProfile();
            known = stand(new Facts(
                    profile.getEducation().orElse(null),
                    profile.getStartQualification().orElse(null)));
            standings[key] = known;
        }
        return known;
    }
}
