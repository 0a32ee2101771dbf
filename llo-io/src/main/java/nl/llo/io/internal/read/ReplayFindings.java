package nl.llo.io.internal.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.LocationLog;
import nl.llo.io.internal.codec.Nearest;
import nl.llo.model.replay.ReplayFault;
import nl.llo.model.replay.ReplayScenario;

/** Says of each fault what the importer says of such a thing, at its place. */
final class ReplayFindings {

    private ReplayFindings() {}

    /**
     * Reports faults.
     *
     * @param faults what is at fault
     * @param scenario the scenario that they are faults in or for
     * @param in who read it, and still knows the places in it
     * @param node the scenario or policy that the paths begin at
     */
    static void report(List<ReplayFault> faults, ReplayScenario scenario, Decoder in, int node) {
        for (ReplayFault fault : faults) {
            in.reportAt(code(fault.kind()), find(in.log(), node, fault.path()), arguments(fault, scenario, in, node));
        }
    }

    private static int find(LocationLog log, int node, List<Object> path) {
        int at = node;
        for (Object part : path) {
            at = part instanceof Integer index ? log.child(at, index) : log.child(at, part.toString());
        }
        return at;
    }

    private static FindingCode code(ReplayFault.Kind kind) {
        return switch (kind) {
            case DUPLICATE_ID -> FindingCode.ID_DUPLICATE;
            case UNKNOWN_GROUP, UNKNOWN_DOCUMENT -> FindingCode.REFERENCE_UNKNOWN;
            case NO_AMOUNT -> FindingCode.REPLAY_AMOUNT;
            case NO_WEIGHT -> FindingCode.REPLAY_WEIGHTS;
            case ORDER -> FindingCode.REPLAY_ORDER;
            case PART -> FindingCode.REPLAY_PART;
            case RELEASE -> FindingCode.REPLAY_RELEASE;
            case OVER_BUDGET -> FindingCode.REPLAY_BUDGET;
            case TOO_MANY -> FindingCode.REPLAY_SIZE;
        };
    }

    private static Map<String, Object> arguments(ReplayFault fault, ReplayScenario scenario, Decoder in, int node) {
        Map<String, Object> arguments = new HashMap<>();
        fault.id().ifPresent(id -> arguments.put("id", id));
        switch (fault.kind()) {
            case DUPLICATE_ID -> {
                boolean isGroup = fault.path().get(0).equals("groups");
                arguments.put("kind", isGroup ? Phrase.KIND_REPLAY_GROUP : Phrase.KIND_REPLAY_POLICY);
                arguments.put("first", first(fault, scenario, in, node));
            }
            case UNKNOWN_GROUP -> {
                arguments.put("kind", Phrase.KIND_REPLAY_GROUP);
                List<String> known = scenario.getGroups().stream()
                        .map(group -> group.getId().toString())
                        .toList();
                String nearest = Nearest.to(fault.id().orElse(""), known);
                if (nearest != null) {
                    arguments.put("nearest", nearest);
                }
            }
            case UNKNOWN_DOCUMENT -> arguments.put("kind", Phrase.KIND_DOCUMENT);
            case TOO_MANY -> arguments.put("max", ReplayFault.MAX_ARRIVALS);
            default -> {}
        }
        return arguments;
    }

    /** Where the id of a fault stands for the first time. */
    private static String first(ReplayFault fault, ReplayScenario scenario, Decoder in, int node) {
        String list = fault.path().get(0).toString();
        List<String> ids = list.equals("groups")
                ? scenario.getGroups().stream()
                        .map(group -> group.getId().toString())
                        .toList()
                : scenario.getPolicies().stream()
                        .map(policy -> policy.getId().toString())
                        .toList();
        int index = ids.indexOf(fault.id().orElse(""));
        return in.log()
                .location(find(in.log(), node, List.of(list, index, "id")))
                .toString();
    }
}
