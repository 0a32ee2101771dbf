package nl.llo.matching.internal.dimension;

import java.util.List;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.profile.Profile;
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
    public Standing find(Profile profile) {
        EducationLevel level = profile.getEducation().orElse(null);
        Boolean stated = profile.getStartQualification().orElse(null);
        int key = 3 * (level == null ? 0 : level.ordinal() + 1) + (stated == null ? 0 : stated ? 2 : 1);
        Standing known = standings[key];
        if (known == null) {
            known = stand(new Facts(level, stated));
            standings[key] = known;
        }
        return known;
    }
}
