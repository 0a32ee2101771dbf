package nl.llo.matching.select;

import java.util.Optional;
import java.util.Set;
import nl.llo.matching.Verdict;
import nl.llo.model.LloStyle;
import nl.llo.model.area.Area;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.time.Period;
import org.immutables.value.Value;

/**
 * What somebody wants to see (Dutch: <i>selectie</i>). Every part that is set must fit; a part that is not set keeps
 * everything. What no source says is never a reason to leave a regulation out.
 */
@Value.Immutable
@LloStyle
public interface MatchFilter {
    /**
     * Regulations that hold in at least a part of this area on the date of the report. One of which no source says where it
     * holds is kept.
     */
    Optional<Area> getArea();

    /** Regulations that offer at least one facility of these kinds, or list none at all; empty for all. */
    Set<FacilityKind> getFacilities();

    /** Regulations meant for at least one of these groups, or for no group in particular; empty for all. */
    Set<TargetGroupId> getGroups();

    /** Regulations that one of these may apply for; where no source says, a person may; empty for all. */
    Set<ApplicantKind> getApplicants();

    /** Regulations that run on some day of this period, or may. */
    Optional<Period> getRunning();

    /** Matches with one of these verdicts; empty for all. */
    Set<Verdict> getVerdicts();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values. */
    final class Builder extends ImmutableMatchFilter.Builder {
        Builder() {}
    }
}
