package nl.llo.matching.ledger;

import java.util.Optional;
import nl.llo.matching.explain.RefusalCode;
import nl.llo.model.budget.CapKind;
import org.jspecify.annotations.Nullable;

/** Over what use is counted. */
enum Level {
    TOTAL(CapKind.TOTAL, RefusalCode.TOTAL_REACHED),
    YEAR(CapKind.PER_YEAR, RefusalCode.YEAR_REACHED),
    TRANCHE(CapKind.PER_TRANCHE, RefusalCode.TRANCHE_REACHED),
    REGION(CapKind.PER_REGION, RefusalCode.REGION_REACHED),
    COURSE(CapKind.PER_COURSE, RefusalCode.COURSE_REACHED),
    PERSON_YEAR(CapKind.PER_PERSON_PER_YEAR, RefusalCode.PERSON_YEAR_REACHED),
    PERSON(CapKind.PER_PERSON, RefusalCode.PERSON_REACHED),
    /** A group with a reserved share, over everything. */
    GROUP(null, RefusalCode.RESERVED_FOR_OTHERS),
    /** A group with a reserved share, in a tranche. */
    GROUP_TRANCHE(null, RefusalCode.RESERVED_FOR_OTHERS);

    final Optional<CapKind> kind;
    final RefusalCode refusal;

    Level(@Nullable CapKind kind, RefusalCode refusal) {
        this.kind = Optional.ofNullable(kind);
        this.refusal = refusal;
    }
}
