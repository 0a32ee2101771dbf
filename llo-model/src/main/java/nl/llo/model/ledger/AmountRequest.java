package nl.llo.model.ledger;

import java.util.Optional;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.CourseId;
import nl.llo.model.id.ProfileId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.money.Money;
import nl.llo.model.region.RegionCode;

/**
 * Asks a budget for money. Whom and what it is for must be told where a cap of the budget is on that; what is not told is
 * not known, and a cap that cannot be checked is not met.
 */
public sealed interface AmountRequest extends GrantEvent permits AmountReserved, AmountGranted {

    /** The budget. */
    BudgetId getBudget();

    /** How much, in euros; more than nothing. */
    Money getAmount();

    /** The pseudonym of the person, the same in every request of that person. */
    Optional<ProfileId> getPerson();

    /** The course. */
    Optional<CourseId> getCourse();

    /** The labour market region. */
    Optional<RegionCode> getRegion();

    /** The group that the person was found to belong to, when money is reserved for it; absent when for none. */
    Optional<TargetGroupId> getGroup();
}
