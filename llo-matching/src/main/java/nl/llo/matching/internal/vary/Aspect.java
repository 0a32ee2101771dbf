package nl.llo.matching.internal.vary;

import java.util.List;
import java.util.Optional;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.model.criterion.Criterion;

/** One thing about a person that can be otherwise by itself. */
public interface Aspect {
    /** What one would ask for. */
    MissingFact getFact();

    /** The values other than those that hold now. */
    List<Cell> getCells();

    /** What holds now, in the terms of the criteria; absent when it is not known. */
    Optional<Criterion> getNow();

    /** What is so of whoever has a value of one of these cells, and of nobody else. */
    Criterion describe(List<Cell> cells);
}
