package nl.llo.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.Regulation;

/**
 * How many of the profiles of a {@link MatchRun} each regulation fits: all together, and by the labour market region in which
 * they live and the groups to which they are known to belong. Somebody who belongs to several groups counts in each.
 *
 * <p>Immutable. Methods throw {@code NoSuchElementException} for a regulation, region or group that was not part of the run.
 */
public final class MatchCounts {

    private final MatchQuestion question;
    private final MatchCounter counter;
    private final boolean complete;

    MatchCounts(MatchQuestion question, MatchCounter counter, boolean complete) {
        this.question = question;
        this.counter = counter;
        this.complete = complete;
    }

    /** The day for which was asked. */
    public LocalDate getDate() {
        return question.date();
    }

    /** How many profiles were matched. */
    public long getProfiles() {
        return counter.profiles();
    }

    /** False when the run was stopped before the profiles came to an end. */
    public boolean isComplete() {
        return complete;
    }

    /** The regulations that were asked about, in id order. */
    public List<Regulation> listRegulations() {
        return question.listRegulations();
    }

    /** The regions in which people were looked for, in code order. */
    public List<RegionCode> listRegions() {
        return question.regions();
    }

    /** The groups that people can belong to, in id order; empty unless the run was {@link MatchRun#withGroups}. */
    public List<TargetGroup> listGroups() {
        return question.groups();
    }

    /** How many profiles have this verdict on a regulation, whether it is in force or not. */
    public long count(RegulationId regulation, Verdict verdict) {
        return counter.count(number(regulation), verdict);
    }

    /** For how many profiles a regulation is open: in force, and it fits or probably fits. */
    public long countOpen(RegulationId regulation) {
        return sum(number(regulation), 0);
    }

    /** For how many members of a group a regulation is open. */
    public long countOpen(RegulationId regulation, TargetGroupId group) {
        return sum(number(regulation), number(group));
    }

    /**
     * For how many people of a region a regulation is open.
     *
     * @param region empty for those of whom it is not known where they live
     */
    public long countOpen(RegulationId regulation, Optional<RegionCode> region) {
        return counter.open(number(regulation), number(region), 0);
    }

    /**
     * For how many people of a region who belong to a group a regulation is open.
     *
     * @param region empty for those of whom it is not known where they live
     */
    public long countOpen(RegulationId regulation, Optional<RegionCode> region, TargetGroupId group) {
        return counter.open(number(regulation), number(region), number(group));
    }

    /**
     * How many profiles are people of a region.
     *
     * @param region empty for those of whom it is not known where they live
     */
    public long countPeople(Optional<RegionCode> region) {
        return counter.people(number(region), 0);
    }

    /**
     * How many profiles are people of a region who belong to a group.
     *
     * @param region empty for those of whom it is not known where they live
     */
    public long countPeople(Optional<RegionCode> region, TargetGroupId group) {
        return counter.people(number(region), number(group));
    }

    private long sum(int regulation, int group) {
        long sum = 0;
        for (int region = 0; region <= question.regions().size(); region++) {
            sum += counter.open(regulation, region, group);
        }
        return sum;
    }

    private int number(RegulationId regulation) {
        return question.number(regulation);
    }

    private int number(Optional<RegionCode> region) {
        int number = region.isEmpty() ? 0 : question.regions().indexOf(region.get()) + 1;
        if (region.isPresent() && number == 0) {
            throw new NoSuchElementException("no region " + region.get());
        }
        return number;
    }

    private int number(TargetGroupId group) {
        List<TargetGroup> groups = question.groups();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).getId().equals(group)) {
                return i + 1;
            }
        }
        throw new NoSuchElementException("no group " + group);
    }

    /** Names date and sizes. */
    @Override
    public String toString() {
        return "MatchCounts{date=" + getDate() + ", profiles=" + getProfiles() + "}";
    }
}
