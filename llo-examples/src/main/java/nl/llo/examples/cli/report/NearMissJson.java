package nl.llo.examples.cli.report;

import nl.llo.examples.cli.json.JsonPage;
import nl.llo.matching.nearmiss.Change;
import nl.llo.matching.nearmiss.NearMiss;
import nl.llo.matching.nearmiss.NearMisses;

/** Writes what would make a regulation fit. What a person has now is not written, only whether it is known. */
final class NearMissJson {

    private final JsonPage json;
    private final OutcomeJson outcomes;

    NearMissJson(JsonPage json, OutcomeJson outcomes) {
        this.json = json;
        this.outcomes = outcomes;
    }

    void write(NearMisses nearMisses) {
        json.list("nearMisses", nearMisses.getNearMisses(), this::nearMiss);
        json.put("nearMissesComplete", nearMisses.isComplete());
    }

    private void nearMiss(NearMiss nearMiss) {
        json.object(() -> {
            json.put("from", nearMiss.getFrom());
            json.put("withinReach", nearMiss.isWithinReach());
            json.list("changes", nearMiss.getChanges(), this::change);
        });
    }

    private void change(Change change) {
        json.object(() -> {
            json.put("attribute", change.getAttribute().name());
            json.put("key", change.getKey());
            json.put("kind", change.getKind().name());
            json.put("known", change.getFrom().isPresent());
            outcomes.reason("to", change.getReason());
        });
    }
}
