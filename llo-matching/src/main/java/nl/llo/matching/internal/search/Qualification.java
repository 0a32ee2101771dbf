package nl.llo.matching.internal.search;

import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.model.education.EducationLevel;

/** The levels of education with a start qualification. */
final class Qualification {

    private static final Ranges NONE = ((Ranges) AttributeKind.EDUCATION.getDomain()).between(1, 0);
    private static final Ranges WITH = with();

    private Qualification() {}

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
