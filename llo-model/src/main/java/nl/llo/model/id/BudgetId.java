package nl.llo.model.id;

/**
 * Names a budget, for example {@code stap-budget-2022}.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record BudgetId(String value) implements Identifier, Comparable<BudgetId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public BudgetId {
        Ids.requireSlug(value, "budget id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static BudgetId of(String value) {
        return new BudgetId(value);
    }

    @Override
    public int compareTo(BudgetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
