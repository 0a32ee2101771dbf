package nl.llo.benchmark.naive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the tree: true, false, or null for unknown. */
interface Ask {

    @Nullable
    Boolean of(Facts facts);

    static Ask all(List<Ask> parts) {
        return facts -> {
            Boolean answer = true;
            for (Ask part : parts) {
                Boolean one = part.of(facts);
                if (one == null) {
                    answer = null;
                } else if (!one) {
                    return false;
                }
            }
            return answer;
        };
    }

    static Ask any(List<Ask> parts) {
        return facts -> {
            Boolean answer = false;
            for (Ask part : parts) {
                Boolean one = part.of(facts);
                if (one == null) {
                    answer = null;
                } else if (one) {
                    return true;
                }
            }
            return answer;
        };
    }

    static Ask atLeast(int count, List<Ask> parts) {
        return facts -> {
            int sure = 0;
            int possible = 0;
            for (Ask part : parts) {
                Boolean one = part.of(facts);
                sure += one != null && one ? 1 : 0;
                possible += one == null || one ? 1 : 0;
            }
            return sure >= count ? Boolean.TRUE : possible < count ? Boolean.FALSE : null;
        };
    }

    default Ask negated() {
        return facts -> {
            Boolean answer = of(facts);
            return answer == null ? null : !answer;
        };
    }
}
