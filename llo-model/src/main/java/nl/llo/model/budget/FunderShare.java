package nl.llo.model.budget;

import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import org.immutables.value.Value;

/** What one party brings into a budget, as a share of the whole, an amount, or neither when the source does not say. */
@Value.Immutable
@LloStyle
public interface FunderShare {
    /** The party. */
    OrganisationId getOrganisation();

    /** Its part of the whole, in percent. */
    Optional<Share> getShare();

    /** Its part in euros. */
    Optional<Money> getAmount();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableFunderShare.Builder {
        Builder() {}
    }
}
