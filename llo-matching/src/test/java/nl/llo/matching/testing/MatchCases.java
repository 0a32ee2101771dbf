package nl.llo.matching.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.llo.matching.Matcher;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.TimingState;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.model.id.ConditionId;
import nl.llo.model.text.Language;

/** Holds a matcher to cases. */
public final class MatchCases {

    private MatchCases() {}

    /** Throws an {@code AssertionError} that shows every condition when a case does not come out as it must. */
    public static void verify(Matcher matcher, MatchCase expected) {
        findFailure(matcher, expected).ifPresent(failure -> {
            throw new AssertionError(failure);
        });
    }

    /** The failures of many cases, one text each, in their order; empty when all come out as they must. */
    public static List<String> listFailures(Matcher matcher, Collection<MatchCase> cases) {
        return cases.stream()
                .flatMap(expected -> findFailure(matcher, expected).stream())
                .toList();
    }

    /** What is wrong with a case and how its conditions came out; absent when it comes out as it must. */
    public static Optional<String> findFailure(Matcher matcher, MatchCase expected) {
        Optional<RegulationMatch> found =
                matcher.match(expected.getProfile(), expected.getDate()).find(expected.getRegulation());
        if (found.isEmpty()) {
            return Optional.of(heading(expected) + "\n  the catalogue does not have this regulation");
        }
        List<String> differences = differences(found.get(), expected);
        if (differences.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(heading(expected));
        differences.forEach(difference -> text.append("\n  ").append(difference));
        text.append("\n  conditions:");
        found.get().listConditions().forEach(condition -> append(text, condition));
        return Optional.of(text.toString());
    }

    private static String heading(MatchCase expected) {
        return expected.getName() + " (" + expected.getRegulation() + " on " + expected.getDate() + ")";
    }

    private static List<String> differences(RegulationMatch match, MatchCase expected) {
        List<String> differences = new ArrayList<>();
        if (match.getVerdict() != expected.getVerdict()) {
            differences.add("verdict: expected " + expected.getVerdict() + ", was " + match.getVerdict());
        }
        TimingState state = match.getTiming().getState();
        if (expected.getTiming().isPresent() && expected.getTiming().get() != state) {
            differences.add("timing: expected " + expected.getTiming().get() + ", was " + state);
        }
        List<ConditionId> decisive = match.listDecisiveConditions().stream()
                .map(ConditionOutcome::getId)
                .toList();
        if (!decisive.containsAll(expected.getDecisive())) {
            differences.add("decisive: expected among others " + expected.getDecisive() + ", was " + decisive);
        }
        return differences;
    }

    private static void append(StringBuilder text, ConditionOutcome condition) {
        text.append("\n    ").append(condition.getId()).append(" -> ").append(condition.getAnswer());
        append(text, condition.getOutcome(), 3);
    }

    private static void append(StringBuilder text, CriterionOutcome outcome, int depth) {
        text.append('\n')
                .append("  ".repeat(depth))
                .append(outcome.getTruth())
                .append(' ')
                .append(outcome.explain(Language.EN));
        outcome.getParts().forEach(part -> append(text, part, depth + 1));
    }
}
