package nl.llo.model.region;

import java.util.Objects;

/**
 * One statement of a table: a municipality lies in this region. The {@link YearTable#getPeriod period of the table} says
 * when, its basis and sources say how that is known.
 *
 * @param region the region, by its CBS code
 * @param table the table that says so
 */
public record Membership(RegionCode region, YearTable table) {
    /** Both are required. */
    public Membership {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(table, "table");
    }
}
