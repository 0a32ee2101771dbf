package nl.llo.matching.algebra;

import java.util.List;
import nl.llo.matching.internal.normal.CriterionWriter;
import nl.llo.matching.internal.normal.NormalForm;
import nl.llo.matching.internal.search.Decider;
import nl.llo.matching.internal.search.Definitions;
import nl.llo.matching.internal.search.Possibility;
import nl.llo.matching.internal.search.ProblemBuilder;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.time.Period;

/**
 * Reasons about criteria as such. Made once for a catalogue, whose groups the criteria refer to, and for reference data.
 * Immutable and thread-safe.
 *
 * <p>Except for {@link #simplify}, every question is about people of whom everything is known, on any day: people whose
 * groups are what the definitions say, and whose places lie in one region, province and municipality of the day. What only
 * a person can judge may come out either way, the same words always alike. A {@link Decision#YES} or {@link Decision#NO} is
 * certain; {@code docs/criteria.md} says when there is one.
 */
public final class CriteriaAlgebra {

    private final Definitions definitions;
    private final ExampleFinder examples;

    private CriteriaAlgebra(Definitions definitions, ExampleFinder examples) {
        this.definitions = definitions;
        this.examples = examples;
    }

    /**
     * Makes an algebra.
     *
     * @param catalogue what criteria refer to; a group that it lacks may hold any people
     * @param reference where municipalities lay on which days, how regions are called in two systems, and the AOW ages; may
     *     be empty
     * @return the algebra
     */
    public static CriteriaAlgebra of(Catalogue catalogue, ReferenceData reference) {
        Definitions definitions = new Definitions(catalogue, reference);
        return new CriteriaAlgebra(definitions, new ExampleFinder(definitions, catalogue, reference));
    }

    /**
     * The same about questions that are asked on the days of a period only. Where regions and municipalities lay is known for
     * the days of the tables, so how they lie in each other can often be told of a period and not of every day.
     *
     * @param period the days
     * @return an algebra for those days; this one stays as it is
     */
    public CriteriaAlgebra during(Period period) {
        Definitions fewer = definitions.during(period);
        return new CriteriaAlgebra(fewer, examples.about(fewer));
    }

    /**
     * Writes a criterion without what makes no difference. The result is true, false or unknown for exactly the same
     * profiles, those of whom little is known included; for a profile that breaks a constraint it may differ. Simplifying
     * twice changes nothing more.
     *
     * @param criterion any criterion; groups stay as they are
     * @return a criterion that asks the same
     */
    public Criterion simplify(Criterion criterion) {
        return CriterionWriter.write(new NormalForm().of(criterion));
    }

    /**
     * Decides whether the criterion can be true at all.
     *
     * @param criterion any criterion
     * @return yes when somebody surely makes it true, no when nobody can
     */
    public Decision isSatisfiable(Criterion criterion) {
        ProblemBuilder problem = problem();
        return canHold(problem, problem.add(criterion, true));
    }

    /**
     * Decides whether the criterion is true for everybody.
     *
     * @param criterion any criterion
     * @return yes when nobody can make it false, no when somebody surely does
     */
    public Decision isAlwaysTrue(Criterion criterion) {
        ProblemBuilder problem = problem();
        return canHold(problem, problem.add(criterion, false)).negate();
    }

    /**
     * Decides whether everybody whom the first fits, the second fits too.
     *
     * @param first the criterion that may be the narrower one
     * @param second the criterion that may be the wider one
     * @return yes when nobody fits the first alone, no when somebody surely does
     */
    public Decision implies(Criterion first, Criterion second) {
        ProblemBuilder problem = problem();
        return canHold(problem, apart(problem, first, second)).negate();
    }

    /**
     * Decides whether the same people fit both.
     *
     * @param first a criterion
     * @param second another
     * @return yes when nobody fits one alone, no when somebody surely does
     */
    public Decision areEquivalent(Criterion first, Criterion second) {
        ProblemBuilder problem = problem();
        int either = problem.any(List.of(apart(problem, first, second), apart(problem, second, first)));
        return canHold(problem, either).negate();
    }

    /**
     * Decides whether nobody fits both.
     *
     * @param first a criterion
     * @param second another
     * @return yes when nobody can fit both, no when somebody surely does
     */
    public Decision areDisjoint(Criterion first, Criterion second) {
        ProblemBuilder problem = problem();
        int both = problem.all(List.of(problem.add(first, true), problem.add(second, true)));
        return canHold(problem, both).negate();
    }

    /**
     * Shows what sets two criteria apart.
     *
     * @param first a criterion
     * @param second another
     * @return whether the one implies the other, with examples where it does not
     */
    public Difference compare(Criterion first, Criterion second) {
        return Difference.builder()
                .firstImpliesSecond(implies(first, second))
                .secondImpliesFirst(implies(second, first))
                .addAllOnlyFirst(examples.find(first, second))
                .addAllOnlySecond(examples.find(second, first))
                .build();
    }

    /**
     * Shows what sets the definitions of two groups apart, the periods in which they hold included.
     *
     * @param first a group
     * @param second another
     * @return whether the one lies within the other, with examples where it does not
     */
    public Difference compareGroups(TargetGroupId first, TargetGroupId second) {
        return compare(Criterion.memberOf(first), Criterion.memberOf(second));
    }

    private ProblemBuilder problem() {
        return new ProblemBuilder(definitions);
    }

    private static int apart(ProblemBuilder problem, Criterion first, Criterion second) {
        return problem.all(List.of(problem.add(first, true), problem.add(second, false)));
    }

    private static Decision canHold(ProblemBuilder problem, int part) {
        return decision(Decider.decide(problem.build(part)));
    }

    private static Decision decision(Possibility possibility) {
        return switch (possibility) {
            case SURELY -> Decision.YES;
            case PERHAPS -> Decision.CANNOT_TELL;
            case NEVER -> Decision.NO;
        };
    }
}
