package nl.llo.matching.algebra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Reason;
import nl.llo.model.LloStyle;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.text.Language;
import nl.llo.model.time.Period;
import org.immutables.value.Value;

/**
 * People of whom something holds, by the facts that make it so (Dutch: <i>voorbeeld</i>). Everybody with these facts is an
 * example, whatever else is known; no fact can be left out.
 */
@Value.Immutable
@LloStyle
public interface Example {
    /** The facts, each a criterion over one attribute or the negation of one; empty when everybody is an example. */
    List<Criterion> getFacts();

    /** The days on which it holds; absent when on every day. */
    Optional<Period> getPeriod();

    /**
     * False when one of the facts is something that the data does not decide, such as a text, or when it is not known
     * whether such a person exists.
     */
    boolean isCertain();

    /** The facts in words, in the same order. */
    List<Reason> getReasons();

    /**
     * Describes the people for a reader. Not for parsing.
     *
     * @param language the language to write
     * @return a phrase without a full stop
     */
    default String describe(Language language) {
        Argument facts = new Argument.Listing(
                getReasons().stream().<Argument>map(Argument.Phrase::new).toList());
        String people = (getReasons().isEmpty() ? ExampleTexts.ANYBODY : ExampleTexts.FACTS)
                .fill(language, Map.of("facts", facts));
        return getPeriod()
                .map(period -> people + ExampleTexts.DURING.fill(language, ExampleTexts.days(period)))
                .orElse(people);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableExample.Builder {
        Builder() {}
    }
}
