package nl.llo.matching.lint;

import java.util.List;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.AtLeast;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.Not;

/**
 * The parts of a criterion, with how the parts are named in a JSON pointer and how they are put together again.
 *
 * @param kind how the parts work together
 * @param parts the parts; none for a criterion over one attribute
 */
record Branches(Kind kind, List<Criterion> parts) {

    /** How parts work together. */
    enum Kind {
        ALL,
        ANY,
        NOT,
        AT_LEAST,
        NONE
    }

    static Branches of(Criterion criterion) {
        if (criterion instanceof AllOf all) {
            return new Branches(Kind.ALL, all.getParts());
        }
        if (criterion instanceof AnyOf any) {
            return new Branches(Kind.ANY, any.getParts());
        }
        if (criterion instanceof Not not) {
            return new Branches(Kind.NOT, List.of(not.getPart()));
        }
        return criterion instanceof AtLeast atLeast
                ? new Branches(Kind.AT_LEAST, atLeast.getOf())
                : new Branches(Kind.NONE, List.of());
    }

    /** The step from the criterion to one of its parts. */
    String step(int part) {
        return switch (kind) {
            case ALL -> "/all/" + part;
            case ANY -> "/any/" + part;
            case NOT -> "/not";
            case AT_LEAST -> "/atLeast/of/" + part;
            case NONE -> "";
        };
    }

    /** The criterion with other parts, as many as it has. */
    static Criterion withParts(Criterion criterion, List<Criterion> parts) {
        if (criterion instanceof AtLeast atLeast) {
            return AtLeast.builder().count(atLeast.getCount()).addAllOf(parts).build();
        }
        return switch (of(criterion).kind()) {
            case ALL -> AllOf.builder().addAllParts(parts).build();
            case ANY -> AnyOf.builder().addAllParts(parts).build();
            case NOT -> Criterion.not(parts.get(0));
            default -> criterion;
        };
    }
}
