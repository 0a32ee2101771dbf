package nl.llo.matching.internal.normal;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import nl.llo.matching.internal.normal.Ranges.Range;
import nl.llo.model.criterion.CourseLevelCriterion;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.EducationCriterion;
import nl.llo.model.education.EducationLevel;

/** Writes levels of education: by rank where they are neighbours on the ladder, else one by one. */
final class LevelCriteria {

    private static final int LOWEST = EducationLevel.GEEN.getRank();
    private static final int HIGHEST = EducationLevel.PHD.getRank();

    private LevelCriteria() {}

    static Criterion education(Ranges numbers) {
        List<EducationLevel> levels = Levels.list(numbers);
        if (levels.isEmpty()) {
            return Criterion.not(education(numbers.complement()));
        }
        IntSummaryStatistics ranks =
                levels.stream().mapToInt(EducationLevel::getRank).summaryStatistics();
        if (levels.size() == countBetween(ranks.getMin(), ranks.getMax())) {
            Optional<EducationLevel> max = max(ranks.getMax());
            return EducationCriterion.builder()
                    .min(min(ranks.getMin(), max.isEmpty()))
                    .max(max)
                    .build();
        }
        return EducationCriterion.builder().addAllIn(levels).build();
    }

    static Criterion courseLevel(Range ranks) {
        Optional<EducationLevel> max = max((int) ranks.last());
        return CourseLevelCriterion.builder()
                .min(min((int) ranks.first(), max.isEmpty()))
                .max(max)
                .build();
    }

    private static Optional<EducationLevel> min(int rank, boolean isOnlyBound) {
        return rank == LOWEST && !isOnlyBound ? Optional.empty() : Optional.of(first(rank));
    }

    private static Optional<EducationLevel> max(int rank) {
        return rank == HIGHEST ? Optional.empty() : Optional.of(first(rank));
    }

    private static long countBetween(int lowest, int highest) {
        return Levels.ALL.stream()
                .filter(level -> level.getRank() >= lowest && level.getRank() <= highest)
                .count();
    }

    private static EducationLevel first(int rank) {
        return Levels.ALL.stream()
                .filter(level -> level.getRank() == rank)
                .findFirst()
                .orElseThrow();
    }
}
