package nl.llo.matching.internal.normal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.llo.model.criterion.Bounded;
import nl.llo.model.criterion.EducationCriterion;
import nl.llo.model.criterion.HoursCriterion;
import nl.llo.model.criterion.UnemployedMonthsCriterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.Identifier;
import nl.llo.model.money.Money;
import nl.llo.model.profile.EmploymentStatus;

/** Turns what a criterion asks of one attribute into values. {@link LeafCriteria} goes the other way. */
final class Leaves {

    static final BigDecimal CENTS_A_EURO = BigDecimal.valueOf(100);

    private Leaves() {}

    static ValueLeaf of(AttributeKind kind, ValueSet values) {
        return new ValueLeaf(Attribute.of(kind), values);
    }

    static Leaf bool(AttributeKind kind, boolean wanted) {
        return of(kind, wanted ? Ranges.YES : Ranges.YES.complement());
    }

    static Leaf education(EducationCriterion criterion) {
        Ranges fitting = Levels.none();
        for (EducationLevel level : Levels.ALL) {
            if (ranks(criterion).contains(level.getRank())
                    && (criterion.getIn().isEmpty() || criterion.getIn().contains(level))) {
                fitting = Levels.add(fitting, level);
            }
        }
        return of(AttributeKind.EDUCATION, fitting);
    }

    static Leaf courseLevel(Bounded<EducationLevel> criterion) {
        return of(AttributeKind.COURSE_LEVEL, ranks(criterion));
    }

    static Leaf unemployedMonths(UnemployedMonthsCriterion criterion) {
        return of(
                AttributeKind.UNEMPLOYED_MONTHS,
                AttributeKind.UNEMPLOYED_MONTHS
                        .getNumbers()
                        .between(
                                Math.max(0, criterion.getMin().orElse(0)),
                                criterion.getMax().orElse(Integer.MAX_VALUE)));
    }

    static Leaf hours(HoursCriterion criterion) {
        Ranges all = AttributeKind.HOURS.getNumbers();
        long first =
                criterion.getMin().map(min -> hundredthsBelow(min, all) + 1).orElse(all.getLeast());
        long last = criterion.getMax().map(max -> hundredthsUpTo(max, all)).orElse(all.getMost());
        return of(AttributeKind.HOURS, all.between(first, last));
    }

    static Leaf money(AttributeKind kind, Bounded<Money> criterion) {
        Ranges all = kind.getNumbers();
        return of(
                kind,
                all.between(
                        criterion.getMin().map(Leaves::cents).orElse(all.getLeast()),
                        criterion.getMax().map(Leaves::cents).orElse(all.getMost())));
    }

    static Leaf status(Set<EmploymentStatus> wanted) {
        Set<String> names = new TreeSet<>();
        for (EmploymentStatus status : EmploymentStatus.values()) {
            if (wanted.stream().anyMatch(status::implies)) {
                names.add(status.name());
            }
        }
        return MemberLeaf.anyOf(SetAttribute.STATUS, names);
    }

    static Leaf members(SetAttribute attribute, Collection<? extends Identifier> ids) {
        return MemberLeaf.anyOf(attribute, texts(ids));
    }

    static List<String> texts(Collection<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).toList();
    }

    private static Ranges ranks(Bounded<EducationLevel> criterion) {
        return AttributeKind.COURSE_LEVEL
                .getNumbers()
                .between(rank(criterion.getMin(), 0), rank(criterion.getMax(), EducationLevel.PHD.getRank()));
    }

    private static int rank(Optional<EducationLevel> level, int otherwise) {
        return level.map(EducationLevel::getRank).orElse(otherwise);
    }

    private static long cents(Money money) {
        return money.toBigDecimal().multiply(CENTS_A_EURO).longValueExact();
    }

    private static long hundredthsUpTo(BigDecimal hours, Ranges all) {
        return last(all, hours, 1);
    }

    private static long hundredthsBelow(BigDecimal hours, Ranges all) {
        return last(all, hours, 0);
    }

    /**
     * The greatest number of hundredths that compares below the limit given; one less than the least when none does. By
     * comparing only: a bound such as 1e1000000000 can be built, and rounding it would never come back.
     */
    private static long last(Ranges all, BigDecimal hours, int limit) {
        long low = all.getLeast() - 1;
        long high = all.getMost();
        while (low < high) {
            long middle = Math.floorDiv(low + high + 1, 2);
            if (BigDecimal.valueOf(middle, 2).compareTo(hours) < limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
