package nl.llo.matching.ledger;

import org.jspecify.annotations.Nullable;

/**
 * One thing that use is counted over.
 *
 * @param level of what kind it is
 * @param who which person, course, region or group; null for the levels that have none
 * @param part which year or tranche; 0 for the levels that have none
 */
record Counter(Level level, @Nullable Object who, int part) {

    static final Counter TOTAL = new Counter(Level.TOTAL, null, 0);

    /** Shows nobody. */
    @Override
    public String toString() {
        return level.name();
    }
}
