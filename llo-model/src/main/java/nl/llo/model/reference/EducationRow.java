package nl.llo.model.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.constraint.Filled;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/** One level of education and its codes in other systems. An absent code means that the system has none for it. */
@Value.Immutable
@LloStyle
public interface EducationRow {
    /** The level. */
    EducationLevel getLevel();

    /** Its name for people to read. */
    @Valid
    LocalizedText getLabel();

    /** Level in the Dutch qualifications framework: {@code 1} to {@code 8}, and {@code 4+} for vwo. */
    Optional<@Filled @Size(max = 10) String> getNlqf();

    /** Level in the European qualifications framework, 1 to 8. */
    Optional<@Min(1) @Max(8) Integer> getEqf();

    /** Level codes (<i>niveaucode</i>) in the Dutch register of programmes, RIO; several for vmbo-gl and vmbo-tl. */
    List<@Filled @Size(max = 40) String> getRioCodes();

    /** {@code level} in the Open Education API. */
    Optional<@Filled @Size(max = 60) String> getOeapiLevel();

    /** {@code levelOfQualification} in the Open Education API. */
    Optional<@Filled @Size(max = 60) String> getOeapiQualificationLevel();

    /** {@code codeNiveauOpleiding} in VUM, 1 to 9. */
    Optional<@Min(1) @Max(9) Integer> getVumEducationLevel();

    /** {@code codeWerkEnDenkniveauWerkzoekende} in VUM, 1 to 6. */
    Optional<@Min(1) @Max(6) Integer> getVumWorkLevel();

    /** Publication code in the classification of education (SOI 2021) of CBS. */
    Optional<@Filled @Size(max = 10) String> getSoiCode();

    /** Whether a diploma of this level is a start qualification (<i>startkwalificatie</i>). */
    boolean isStartQualification();

    /** Where this is stated. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableEducationRow.Builder {
        Builder() {}
    }
}
