package nl.llo.matching.diff;

import java.util.Optional;
import nl.llo.matching.Timing;
import nl.llo.matching.Verdict;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.RegulationId;
import nl.llo.model.regulation.Regulation;

/** One thing that is not the same in two reports. */
public sealed interface ReportChange {

    /**
     * A regulation that only one of the catalogues has.
     *
     * @param regulation the regulation
     * @param verdict its verdict in the report that has it
     * @param isNew true when the second has it, false when the first does
     */
    record OnlyInOne(Regulation regulation, Verdict verdict, boolean isNew) implements ReportChange {
        @Override
        public String toString() {
            return "OnlyInOne{" + regulation.getId() + "}";
        }
    }

    /**
     * A regulation with another verdict.
     *
     * @param regulation the regulation, as the second report has it
     * @param before the verdict in the first report
     * @param after the verdict in the second report
     */
    record OfVerdict(Regulation regulation, Verdict before, Verdict after) implements ReportChange {
        @Override
        public String toString() {
            return "OfVerdict{" + regulation.getId() + "}";
        }
    }

    /**
     * A regulation that is in force in one report, and not or perhaps not in the other.
     *
     * @param regulation the regulation, as the second report has it
     * @param before its timing in the first report
     * @param after its timing in the second report
     */
    record OfTiming(Regulation regulation, Timing before, Timing after) implements ReportChange {
        @Override
        public String toString() {
            return "OfTiming{" + regulation.getId() + "}";
        }
    }

    /**
     * A condition that came out otherwise, or that only one report asks.
     *
     * @param regulation the id of the regulation
     * @param before its outcome in the first report; absent when it is not asked there
     * @param after its outcome in the second report; absent when it is not asked there
     */
    record OfCondition(RegulationId regulation, Optional<ConditionOutcome> before, Optional<ConditionOutcome> after)
            implements ReportChange {
        @Override
        public String toString() {
            return "OfCondition{" + regulation + "}";
        }
    }

    /**
     * A group to which the person belongs in one report, and not or perhaps not in the other.
     *
     * @param group the group, as the second report has it where both do
     * @param before the membership in the first report; absent when the catalogue lacks the group
     * @param after the membership in the second report; absent when the catalogue lacks the group
     */
    record OfGroup(TargetGroup group, Optional<Truth> before, Optional<Truth> after) implements ReportChange {
        @Override
        public String toString() {
            return "OfGroup{" + group.getId() + "}";
        }
    }
}
