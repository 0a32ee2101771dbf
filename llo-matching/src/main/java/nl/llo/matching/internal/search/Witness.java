package nl.llo.matching.internal.search;

import java.util.List;
import java.util.Optional;
import nl.llo.matching.internal.normal.Leaf;
import nl.llo.model.time.Period;

/**
 * What is enough for a question to hold: every person with these facts, on such a day, makes it true.
 *
 * @param facts the facts, each over one attribute; empty when anybody will do
 * @param day on which days; absent when on every day
 * @param sure false when it also takes an answer that the data does not give
 */
public record Witness(List<Leaf> facts, Optional<Period> day, boolean sure) {

    /** Copies the facts. */
    public Witness {
        facts = List.copyOf(facts);
    }
}
