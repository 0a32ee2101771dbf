package nl.llo.model.profile;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.constraint.Filled;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.RegisterId;
import nl.llo.model.id.SectorId;
import nl.llo.model.money.Money;
import org.immutables.value.Value;

/** The course that a person wants to follow (Dutch: <i>opleiding</i>, <i>cursus</i>); each part may be unknown. */
@Value.Immutable
@LloStyle
public interface Course {
    /** Its name. */
    @Value.Redacted
    Optional<@Filled @Size(max = 300) String> getName();

    /** The registers that it stands in. */
    @Value.Redacted
    Optional<KnownSet<RegisterId>> getRegisters();

    /** Its first day. */
    @Value.Redacted
    Optional<LocalDate> getStart();

    /** The level that it leads to. */
    @Value.Redacted
    Optional<EducationLevel> getLevel();

    /** The sector that it leads to. */
    @Value.Redacted
    Optional<SectorId> getSector();

    /** What it costs, in euros. */
    @Value.Redacted
    Optional<Money> getPrice();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableCourse.Builder {
        Builder() {}
    }
}
