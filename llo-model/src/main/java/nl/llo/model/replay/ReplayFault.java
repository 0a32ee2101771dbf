package nl.llo.model.replay;

import java.util.List;
import java.util.Optional;

/**
 * Something by which a scenario or a policy cannot be replayed, although each of its values is fine.
 *
 * @param kind what it is
 * @param path where it is, from the scenario or the policy: names of properties, and positions in lists from 0
 * @param id the id that stands twice or is not known; absent for other kinds
 */
public record ReplayFault(Kind kind, List<Object> path, Optional<String> id) {
    /** The most requests that a scenario can have. */
    public static final int MAX_ARRIVALS = 10_000_000;

    /** Makes the path one that nobody can change. */
    public ReplayFault {
        path = List.copyOf(path);
    }

    /** What can be at fault. */
    public enum Kind {
        /** Two groups, or two policies, have the same id. */
        DUPLICATE_ID,
        /** There is no group with this id in the scenario. */
        UNKNOWN_GROUP,
        /** A source refers to a document that the scenario does not list. */
        UNKNOWN_DOCUMENT,
        /** Nothing says how much somebody asks for. */
        NO_AMOUNT,
        /** No amount of a crowd has any weight. */
        NO_WEIGHT,
        /** The end of a time lies before its beginning, or is the same where something has to happen between. */
        ORDER,
        /** A part of the money is given neither as a share nor as an amount, or as both. */
        PART,
        /** A reserved part is released in two ways. */
        RELEASE,
        /** The reserved and the later parts are together more than there is. */
        OVER_BUDGET,
        /** There are more requests than {@link #MAX_ARRIVALS}. */
        TOO_MANY
    }

    /** Finds what is at fault in a scenario, its policies included, in the order in which it stands there. */
    public static List<ReplayFault> in(ReplayScenario scenario) {
        ReplayCheck check = new ReplayCheck(scenario);
        check.scenario();
        return check.faults();
    }

    /** Finds what is at fault in a policy for a scenario. */
    public static List<ReplayFault> in(ReplayPolicy policy, ReplayScenario scenario) {
        ReplayCheck check = new ReplayCheck(scenario);
        check.policy(policy, List.of());
        return check.faults();
    }
}
