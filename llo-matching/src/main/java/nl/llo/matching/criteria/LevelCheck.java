package nl.llo.matching.criteria;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.education.EducationLevel;
import org.jspecify.annotations.Nullable;

/** Whether a level of education is one of those that fit, worked out once from ranks and set. */
final class LevelCheck implements FactCheck {

    private final Set<EducationLevel> fitting = EnumSet.noneOf(EducationLevel.class);
    private final Function<ProfileFacts, @Nullable EducationLevel> level;

    /** An empty set sets no limit of its own. */
    LevelCheck(
            Optional<EducationLevel> min,
            Optional<EducationLevel> max,
            Set<EducationLevel> in,
            Function<ProfileFacts, @Nullable EducationLevel> level) {
        this.level = level;
        int lowest = min.map(EducationLevel::getRank).orElse(Integer.MIN_VALUE);
        int highest = max.map(EducationLevel::getRank).orElse(Integer.MAX_VALUE);
        for (EducationLevel candidate : EducationLevel.values()) {
            if (candidate.getRank() >= lowest
                    && candidate.getRank() <= highest
                    && (in.isEmpty() || in.contains(candidate))) {
                fitting.add(candidate);
            }
        }
    }

    @Override
    public Truth test(ProfileFacts facts) {
        EducationLevel actual = level.apply(facts);
        return actual == null ? Truth.UNKNOWN : Truth.of(fitting.contains(actual));
    }
}
