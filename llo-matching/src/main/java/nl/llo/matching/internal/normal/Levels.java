package nl.llo.matching.internal.normal;

import java.util.List;
import nl.llo.model.education.EducationLevel;

/** Numbers for levels of education: their places in the list of all levels. */
final class Levels {

    static final List<EducationLevel> ALL = List.of(EducationLevel.values());

    private Levels() {}

    /** The levels as a set without any, to be added to. */
    static Ranges none() {
        return AttributeKind.EDUCATION.getNumbers().between(1, 0);
    }

    static Ranges add(Ranges levels, EducationLevel level) {
        int number = ALL.indexOf(level);
        return (Ranges) levels.or(levels.between(number, number));
    }

    static List<EducationLevel> list(Ranges levels) {
        return ALL.stream().filter(level -> levels.contains(ALL.indexOf(level))).toList();
    }
}
