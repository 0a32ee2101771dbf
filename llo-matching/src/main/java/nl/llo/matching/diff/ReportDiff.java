package nl.llo.matching.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.llo.matching.GroupMembership;
import nl.llo.matching.MatchReport;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.text.Language;

/**
 * What is different between two reports. First the regulations in id order, of each whether it is there, its verdict, its
 * timing and its conditions in the order of the second report; then the groups in id order. Reports with the same outcomes
 * have no differences, whatever their dates.
 */
public final class ReportDiff {

    private final List<ReportChange> changes;

    private ReportDiff(List<ReportChange> changes) {
        this.changes = List.copyOf(changes);
    }

    /**
     * Compares two reports.
     *
     * @param before the first, such as that of today
     * @param after the second, such as that of a later day, of another profile or by another catalogue
     * @return what is different in the second
     */
    public static ReportDiff between(MatchReport before, MatchReport after) {
        List<ReportChange> changes = new ArrayList<>();
        SortedSet<RegulationId> regulations = new TreeSet<>();
        List.of(before, after)
                .forEach(report -> report.listAll()
                        .forEach(match -> regulations.add(match.getRegulation().getId())));
        regulations.forEach(id -> compare(before.find(id), after.find(id), changes));
        SortedSet<TargetGroupId> groups = new TreeSet<>();
        List.of(before, after)
                .forEach(report -> report.listGroups()
                        .forEach(membership -> groups.add(membership.getGroup().getId())));
        groups.forEach(id -> compareGroups(before.findGroup(id), after.findGroup(id), changes));
        return new ReportDiff(changes);
    }

    private static void compare(
            Optional<RegulationMatch> before, Optional<RegulationMatch> after, List<ReportChange> changes) {
        if (before.isEmpty() || after.isEmpty()) {
            RegulationMatch only = before.or(() -> after).orElseThrow();
            changes.add(new ReportChange.OnlyInOne(only.getRegulation(), only.getVerdict(), before.isEmpty()));
            return;
        }
        RegulationMatch one = before.get();
        RegulationMatch other = after.get();
        if (one.getVerdict() != other.getVerdict()) {
            changes.add(new ReportChange.OfVerdict(other.getRegulation(), one.getVerdict(), other.getVerdict()));
        }
        if (one.getTiming().getState() != other.getTiming().getState()) {
            changes.add(new ReportChange.OfTiming(other.getRegulation(), one.getTiming(), other.getTiming()));
        }
        List<ConditionId> conditions = new ArrayList<>();
        other.listConditions().forEach(condition -> conditions.add(condition.getId()));
        one.listConditions().stream()
                .map(ConditionOutcome::getId)
                .filter(id -> !conditions.contains(id))
                .forEach(conditions::add);
        for (ConditionId id : conditions) {
            Optional<ConditionOutcome> was = one.findCondition(id);
            Optional<ConditionOutcome> is = other.findCondition(id);
            if (!was.map(ConditionOutcome::getAnswer).equals(is.map(ConditionOutcome::getAnswer))) {
                changes.add(new ReportChange.OfCondition(other.getRegulation().getId(), was, is));
            }
        }
    }

    private static void compareGroups(
            Optional<GroupMembership> before, Optional<GroupMembership> after, List<ReportChange> changes) {
        Optional<Truth> was = before.map(GroupMembership::getTruth);
        Optional<Truth> is = after.map(GroupMembership::getTruth);
        if (!was.equals(is)) {
            changes.add(new ReportChange.OfGroup(
                    after.or(() -> before).orElseThrow().getGroup(), was, is));
        }
    }

    /** The differences, in order. */
    public List<ReportChange> list() {
        return changes;
    }

    /** True when both reports came out the same. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Tells a reader what is different, one line for each difference. Not for parsing.
     *
     * @param language the language to write
     * @return the lines; one that says so when there are none
     */
    public List<String> describe(Language language) {
        return changes.isEmpty()
                ? List.of(DiffTexts.NOTHING.in(language))
                : changes.stream()
                        .map(change -> DiffTexts.describe(change, language))
                        .toList();
    }

    /** Names the number of differences only. */
    @Override
    public String toString() {
        return "ReportDiff{changes=" + changes.size() + "}";
    }
}
