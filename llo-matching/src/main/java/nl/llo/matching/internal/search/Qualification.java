package nl.llo.matching.internal.search;

import java.util.Optional;
import nl.llo.matching.internal.normal.Attribute;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.model.education.EducationLevel;

/** The levels of education with a start qualification. */
final class Qualification {

    private static final Ranges NONE = ((Ranges) AttributeKind.EDUCATION.getDomain()).between(1, 0);
    private static final Ranges WITH = with();

    static final Attribute ATTRIBUTE = new Attribute(AttributeKind.START_QUALIFICATION, "");

    private Qualification() {}

    /** The answer that people of exactly these levels give; absent when it is not theirs alone. */
    static Optional<Ranges> answer(Ranges levels) {
        if (levels.equals(WITH)) {
            return Optional.of(Ranges.YES);
        }
        return levels.equals(WITH.complement()) ? Optional.of(Ranges.YES.complement()) : Optional.empty();
    }

    /** The levels of people whose answer to "start qualification?" is in the set. */
    static Ranges levels(Ranges answers) {
        Ranges levels = answers.contains(1) ? WITH : NONE;
        return answers.contains(0) ? (Ranges) levels.or(WITH.complement()) : levels;
    }

    private static Ranges with() {
        Ranges levels = NONE;
        int number = 0;
        for (EducationLevel level : EducationLevel.values()) {
            if (level.hasStartQualification()) {
                levels = (Ranges) levels.or(levels.between(number, number));
            }
            number++;
        }
        return levels;
    }
}
