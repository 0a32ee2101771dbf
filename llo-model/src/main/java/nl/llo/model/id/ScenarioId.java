package nl.llo.model.id;

/**
 * Names a scenario of a replayed round, for example {@code stap-2023-05}.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record ScenarioId(String value) implements Identifier, Comparable<ScenarioId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public ScenarioId {
        Ids.requireSlug(value, "scenario id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static ScenarioId of(String value) {
        return new ScenarioId(value);
    }

    @Override
    public int compareTo(ScenarioId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
