package nl.llo.matching.internal.reference;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** False, unknown or true, in that order. */
public enum Tri {
    F,
    U,
    T;

    static Tri of(boolean value) {
        return value ? T : F;
    }

    static Tri of(Optional<Boolean> value) {
        return value.map(Tri::of).orElse(U);
    }

    /** What all possible answers agree on. */
    static Tri agreed(Set<Boolean> possible) {
        return possible.size() == 1 ? of(possible.iterator().next()) : U;
    }

    public Tri not() {
        return switch (this) {
            case F -> T;
            case U -> U;
            case T -> F;
        };
    }

    public static Tri all(Collection<Tri> parts) {
        return parts.stream().reduce(T, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    public static Tri any(Collection<Tri> parts) {
        return parts.stream().reduce(F, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    public static Tri atLeast(int count, Collection<Tri> parts) {
        long sure = parts.stream().filter(part -> part == T).count();
        long possible = parts.stream().filter(part -> part != F).count();
        return sure >= count ? T : possible < count ? F : U;
    }
}
