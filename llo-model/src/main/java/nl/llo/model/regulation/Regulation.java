package nl.llo.model.regulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.area.Area;
import nl.llo.model.budget.Budget;
import nl.llo.model.facility.Facility;
import nl.llo.model.factor.FactorAssessment;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.outcome.Outcome;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.immutables.value.Value;

/**
 * A scheme, fund, pilot, project, service or law (Dutch: <i>regeling</i>).
 *
 * <p>What a source does not state is absent, and absent never means "no limit": a regulation without periods has an
 * unknown term, one without area an unknown area. Whether it fits somebody is decided by its {@link #getArea() area},
 * {@link #getApplicants() applicants} and {@link #getConditions() conditions}; {@link #getTargetGroups() target groups}
 * only say whom it aims at.
 */
@Value.Immutable
@LloStyle
@ConsistentRegulation
public interface Regulation {
    /** Its id. */
    RegulationId getId();

    /** Its name. */
    @Valid
    LocalizedText getName();

    /** What kind of arrangement it is. */
    RegulationKind getKind();

    /** What it is, in a sentence or two. */
    Optional<@Valid LocalizedText> getSummary();

    /** The law or decision that it rests on. */
    Optional<@Valid LocalizedText> getLegalBasis();

    /** When it is in force, in order and without overlap; empty when no source says. */
    List<Period> getPeriods();

    /** A day on which a source states that it runs; for what has no known start. */
    Optional<LocalDate> getAttestedOn();

    /** Where it holds; absent when no source says. */
    Optional<@Valid Area> getArea();

    /**
     * Which place must lie in the area, one of them being enough. Empty when no source says: then a home in the area
     * fits, and for a workplace or place of study in it the answer is unknown.
     */
    Set<PlaceKind> getPlacesThatCount();

    /** Who may apply; empty when no source says, which is read as persons. */
    Set<ApplicantKind> getApplicants();

    /** Whom it aims at; does not decide who may take part. */
    List<TargetGroupId> getTargetGroups();

    /** What must hold, all of it. */
    List<@Valid Condition> getConditions();

    /** What one gets. */
    List<@Valid Facility> getFacilities();

    /** The money behind it. */
    List<@Valid Budget> getBudgets();

    /** How one gets in. */
    Set<AccessMode> getAccess();

    /** To whom the money goes; absent when there is none or no source says. */
    Optional<Payee> getPayee();

    /** Who carry it out. */
    List<OrganisationId> getExecutors();

    /** Who pay for it. */
    List<OrganisationId> getFunders();

    /** Who else take part in it. */
    List<OrganisationId> getPartners();

    /** What comes first. */
    List<@Valid Prerequisite> getPrerequisites();

    /** How it goes together with others. */
    List<@Valid CumulationRule> getCumulation();

    /** What helps or hinders it to reach people. */
    List<@Valid FactorAssessment> getFactors();

    /** What came of it. */
    List<@Valid Outcome> getOutcomes();

    /** What came before it. */
    Optional<RegulationId> getPredecessor();

    /** What came after it. */
    Optional<RegulationId> getSuccessor();

    /** Remark for readers, such as how a source was read. */
    Optional<@Valid LocalizedText> getNote();

    /** Where it is described. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableRegulation.Builder {
        Builder() {}
    }
}
