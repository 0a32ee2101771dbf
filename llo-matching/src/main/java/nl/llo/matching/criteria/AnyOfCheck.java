package nl.llo.matching.criteria;

import java.util.Set;
import java.util.function.Function;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.profile.KnownSet;
import org.jspecify.annotations.Nullable;

/** Whether at least one of the wanted values is in a set of which perhaps not everything is known. */
final class AnyOfCheck<E extends Comparable<? super E>> implements FactCheck {

    private final Set<E> wanted;
    private final Function<ProfileFacts, @Nullable KnownSet<E>> known;

    AnyOfCheck(Set<E> wanted, Function<ProfileFacts, @Nullable KnownSet<E>> known) {
        this.wanted = wanted;
        this.known = known;
    }

    @Override
    public Truth test(ProfileFacts facts) {
        KnownSet<E> set = known.apply(facts);
        if (set == null) {
            return Truth.UNKNOWN;
        }
        Truth truth = Truth.FALSE;
        for (E value : wanted) {
            truth = truth.or(Truth.of(set.contains(value)));
        }
        return truth;
    }
}
