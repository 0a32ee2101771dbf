package nl.llo.matching.internal.funding;

import java.util.List;

/**
 * What a search found.
 *
 * @param best the best legal sets, the best first; at least one, which may be empty
 * @param complete whether it is certain that there are no better ones
 * @param bound at least what the best set pays, in cents
 */
public record SearchResult(List<FoundSet> best, boolean complete, long bound) {}
