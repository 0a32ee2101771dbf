package nl.llo.matching.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.internal.normal.CriterionWriter;
import nl.llo.matching.internal.search.Decider;
import nl.llo.matching.internal.search.Definitions;
import nl.llo.matching.internal.search.ProblemBuilder;
import nl.llo.matching.internal.search.Witness;
import nl.llo.matching.internal.search.Work;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.reference.ReferenceData;

/** Finds people whom one criterion fits and another does not, each time unlike those found before. */
final class ExampleFinder {

    private static final int MOST = 3;

    private final Definitions definitions;
    private final CriteriaCompiler compiler;

    ExampleFinder(Definitions definitions, Catalogue catalogue, ReferenceData reference) {
        this(definitions, CriteriaCompiler.of(catalogue, reference));
    }

    private ExampleFinder(Definitions definitions, CriteriaCompiler compiler) {
        this.definitions = definitions;
        this.compiler = compiler;
    }

    /** The same, about people as other definitions have them. */
    ExampleFinder about(Definitions others) {
        return new ExampleFinder(others, compiler);
    }

    List<Example> find(Criterion fits, Criterion fitsNot) {
        List<Example> found = new ArrayList<>();
        while (found.size() < MOST) {
            Optional<Example> next = next(fits, fitsNot, found);
            if (next.isEmpty()) {
                return found;
            }
            found.add(next.get());
            if (next.get().getFacts().isEmpty() && next.get().getPeriod().isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private Optional<Example> next(Criterion fits, Criterion fitsNot, List<Example> found) {
        ProblemBuilder problem = new ProblemBuilder(definitions);
        List<Integer> all = new ArrayList<>(List.of(problem.add(fits, true), problem.add(fitsNot, false)));
        found.forEach(example -> all.add(unlike(problem, example)));
        return Decider.findWitness(problem.build(problem.all(all)))
                .map(witness -> example(witness, needed(witness, fits, fitsNot)));
    }

    /** The facts, without those that follow from the others now that each is said in a simple way. */
    private List<Criterion> needed(Witness witness, Criterion fits, Criterion fitsNot) {
        List<Criterion> facts = new ArrayList<>(
                witness.facts().stream().map(CriterionWriter::write).toList());
        for (int i = facts.size() - 1; i >= 0; i--) {
            Criterion fact = facts.remove(i);
            ProblemBuilder problem = new ProblemBuilder(definitions);
            List<Integer> all = new ArrayList<>();
            facts.forEach(each -> all.add(problem.add(each, true)));
            witness.day().ifPresent(day -> all.add(problem.day(day, true)));
            all.add(problem.any(List.of(problem.add(fits, false), problem.add(fitsNot, true))));
            if (!Decider.isImpossible(problem.build(problem.all(all)), new Work(Work.ALLOWED))) {
                facts.add(i, fact);
            }
        }
        return facts;
    }

    private static int unlike(ProblemBuilder problem, Example example) {
        List<Integer> others = new ArrayList<>();
        example.getFacts().forEach(fact -> others.add(problem.add(fact, false)));
        example.getPeriod().ifPresent(period -> others.add(problem.day(period, false)));
        return problem.any(others);
    }

    private Example example(Witness witness, List<Criterion> facts) {
        return Example.builder()
                .addAllFacts(facts)
                .period(witness.day())
                .certain(witness.sure())
                .addAllReasons(facts.stream()
                        .map(fact -> compiler.compile(fact).getReason())
                        .toList())
                .build();
    }
}
