package nl.llo.matching.criteria;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.profile.KnownSet;
import org.jspecify.annotations.Nullable;

/** Whether at least one of the wanted values is in a set of which perhaps not everything is known. */
final class AnyOfCheck<E extends Comparable<? super E>> implements FactCheck {

    private final List<E> wanted;
    private final Function<ProfileFacts, @Nullable KnownSet<E>> known;

    AnyOfCheck(Set<E> wanted, Function<ProfileFacts, @Nullable KnownSet<E>> known) {
        this.wanted = List.copyOf(wanted);
        this.known = known;
    }

    // By places in a list, and no answers that are objects: this is asked for every regulation.
    @Override
    public Truth test(ProfileFacts facts) {
        KnownSet<E> set = known.apply(facts);
        if (set == null) {
            return Truth.UNKNOWN;
        }
        boolean allOut = true;
        for (int i = 0; i < wanted.size(); i++) {
            E value = wanted.get(i);
            if (set.getIncludes().contains(value)) {
                return Truth.TRUE;
            }
            allOut &= set.isComplete() || set.getExcludes().contains(value);
        }
        return allOut ? Truth.FALSE : Truth.UNKNOWN;
    }
}
