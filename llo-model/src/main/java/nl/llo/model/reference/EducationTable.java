package nl.llo.model.reference;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.llo.model.LloStyle;
import nl.llo.model.education.EducationLevel;
import org.immutables.value.Value;

/**
 * The levels of education with their names and codes in other systems.
 *
 * <p>Other systems divide education differently, so a code stands for a <em>set</em> of levels: VUM code 4 is mbo 1, 2, 3
 * or 4. What differs within the set, such as the start qualification, is then not known. An unknown code gives the empty
 * set.
 *
 * <p>Two rows of one level cannot be built: {@code IllegalArgumentException}.
 */
@Value.Immutable
@LloStyle
public interface EducationTable {
    /** The rows. */
    List<@Valid EducationRow> getRows();

    /** The row of a level, if the table has it. */
    default Optional<EducationRow> find(EducationLevel level) {
        return getRows().stream().filter(row -> row.getLevel() == level).findFirst();
    }

    /** The levels with a level in the Dutch qualifications framework; {@code 4p}, as RIO writes it, is {@code 4+}. */
    default Set<EducationLevel> levelsByNlqf(String nlqf) {
        String written = nlqf.equals("4p") ? "4+" : nlqf;
        return levels(row -> row.getNlqf().filter(written::equals).isPresent());
    }

    /** The levels with a level in the European qualifications framework. */
    default Set<EducationLevel> levelsByEqf(int eqf) {
        return levels(row -> row.getEqf().filter(own -> own == eqf).isPresent());
    }

    /** The levels with a RIO level code. */
    default Set<EducationLevel> levelsByRio(String code) {
        return levels(row -> row.getRioCodes().contains(code));
    }

    /** The levels with a {@code level} in the Open Education API. */
    default Set<EducationLevel> levelsByOeapiLevel(String level) {
        return levels(row -> row.getOeapiLevel().filter(level::equals).isPresent());
    }

    /** The levels with a {@code levelOfQualification} in the Open Education API. */
    default Set<EducationLevel> levelsByOeapiQualificationLevel(String level) {
        return levels(
                row -> row.getOeapiQualificationLevel().filter(level::equals).isPresent());
    }

    /** The levels with a {@code codeNiveauOpleiding} in VUM. */
    default Set<EducationLevel> levelsByVumEducationLevel(int code) {
        return levels(
                row -> row.getVumEducationLevel().filter(own -> own == code).isPresent());
    }

    /** The levels with a {@code codeWerkEnDenkniveauWerkzoekende} in VUM. */
    default Set<EducationLevel> levelsByVumWorkLevel(int code) {
        return levels(row -> row.getVumWorkLevel().filter(own -> own == code).isPresent());
    }

    /** The levels with a publication code in SOI 2021. */
    default Set<EducationLevel> levelsBySoi(String code) {
        return levels(row -> row.getSoiCode().filter(code::equals).isPresent());
    }

    /**
     * Whether somebody with one of these levels has a start qualification; absent when the levels differ, when one is
     * not in the table and when there is none.
     */
    default Optional<Boolean> startQualificationOf(Set<EducationLevel> levels) {
        Set<Optional<Boolean>> answers = levels.stream()
                .map(level -> find(level).map(EducationRow::isStartQualification))
                .collect(Collectors.toSet());
        return answers.size() == 1 ? answers.iterator().next() : Optional.empty();
    }

    private Set<EducationLevel> levels(Predicate<EducationRow> which) {
        return getRows().stream()
                .filter(which)
                .map(EducationRow::getLevel)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EducationLevel.class)));
    }

    /** Refuses two rows of one level. */
    @Value.Check
    default void check() {
        if (getRows().stream().map(EducationRow::getLevel).distinct().count()
                != getRows().size()) {
            throw new IllegalArgumentException("two rows of one level");
        }
    }

    /** A table without rows: every code is unknown. */
    static EducationTable empty() {
        return builder().build();
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableEducationTable.Builder {
        Builder() {}
    }
}
