package nl.llo.matching.internal.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.llo.matching.internal.normal.ValueSet;

/** What is still possible for a variable. Immutable, and never empty as long as only open literals are assumed. */
sealed interface Domain {

    /** Whether the literal holds for all, some or none of what is still possible. */
    byte test(Literal literal);

    /** What is still possible when the literal holds, or when it does not. */
    Domain assume(Literal literal, boolean holds);

    /**
     * One value out of these.
     *
     * @param left the values still possible
     */
    record One(ValueSet left) implements Domain {

        @Override
        public byte test(Literal literal) {
            ValueSet inside = left.and(((Literal.In) literal).values());
            if (inside.isEmpty()) {
                return Truths.FALSE;
            }
            return inside.equals(left) ? Truths.TRUE : Truths.OPEN;
        }

        @Override
        public Domain assume(Literal literal, boolean holds) {
            ValueSet values = ((Literal.In) literal).values();
            return new One(holds ? left.and(values) : left.without(values));
        }
    }

    /**
     * Any members but the excluded ones, and at least one out of each of the needed sets. Each needed set keeps a member
     * that is not excluded, so there is always a way: everything that is not excluded.
     *
     * @param excluded what cannot be there any more
     * @param needed sets of which one member must be there
     */
    record Several(SortedSet<String> excluded, List<SortedSet<String>> needed) implements Domain {

        static final Several ALL = new Several(Collections.emptySortedSet(), List.of());

        @Override
        public byte test(Literal literal) {
            Literal.Has has = (Literal.Has) literal;
            byte truth = testAny(has.members());
            return has.negated() ? Truths.not(truth) : truth;
        }

        private byte testAny(SortedSet<String> members) {
            if (excluded.containsAll(members)) {
                return Truths.FALSE;
            }
            for (SortedSet<String> some : needed) {
                if (some.stream().allMatch(each -> members.contains(each) || excluded.contains(each))) {
                    return Truths.TRUE;
                }
            }
            return Truths.OPEN;
        }

        @Override
        public Domain assume(Literal literal, boolean holds) {
            Literal.Has has = (Literal.Has) literal;
            if (holds != has.negated()) {
                List<SortedSet<String>> more = new ArrayList<>(needed);
                more.add(has.members());
                return new Several(excluded, more);
            }
            SortedSet<String> fewer = new TreeSet<>(excluded);
            fewer.addAll(has.members());
            return new Several(fewer, needed);
        }
    }
}
