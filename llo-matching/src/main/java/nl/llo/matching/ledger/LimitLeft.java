package nl.llo.matching.ledger;

import java.util.Optional;
import java.util.OptionalLong;
import nl.llo.model.budget.CapKind;
import nl.llo.model.money.Money;

/**
 * One limit of a budget on a day, and what is left of it. Limits on persons are not listed.
 *
 * @param kind what it is a limit on; empty for what is kept for a group
 * @param of which year, tranche (from 1), region, course or group; empty for the whole
 * @param amount the most that may be used, in euros; of a tranche with the rest that came to it. Empty when not limited
 * @param used what is used of it, in euros
 * @param left what is left of it, in euros; empty when not limited
 * @param grants the most grants; empty when not limited
 * @param grantsUsed how many count
 */
public record LimitLeft(
        Optional<CapKind> kind,
        Optional<String> of,
        Optional<Money> amount,
        Money used,
        Optional<Money> left,
        OptionalLong grants,
        long grantsUsed) {}
