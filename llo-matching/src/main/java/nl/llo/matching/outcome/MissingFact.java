package nl.llo.matching.outcome;

import java.util.Comparator;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A fact that a profile lacks and that a person can be asked (Dutch: <i>ontbrekend gegeven</i>). Ordered by attribute, then
 * key.
 */
@Value.Immutable
@LloStyle
public interface MissingFact extends Comparable<MissingFact> {
    /** What is asked about. */
    ProfileAttribute getAttribute();

    /** The id of the trait, group, regulation or register; absent for attributes without a key. */
    Optional<String> getKey();

    /** What to ask for, in words. */
    LocalizedText getLabel();

    /** A fact that needs no key, called by its attribute. */
    static MissingFact of(ProfileAttribute attribute) {
        return builder().attribute(attribute).label(attribute.getLabel()).build();
    }

    /** A fact about one trait, group, regulation or register. */
    static MissingFact of(ProfileAttribute attribute, String key, LocalizedText label) {
        return builder().attribute(attribute).key(key).label(label).build();
    }

    @Override
    default int compareTo(MissingFact other) {
        return Comparator.comparing(MissingFact::getAttribute)
                .thenComparing(fact -> fact.getKey().orElse(""))
                .compare(this, other);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values. */
    final class Builder extends ImmutableMissingFact.Builder {
        Builder() {}
    }
}
