package nl.llo.matching.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.AtLeast;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.Not;
import nl.llo.model.criterion.TraitCriterion;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.Profile;
import nl.llo.model.text.LocalizedText;

/** Criteria that combine yes/no traits and texts, and profiles that answer some of the traits. */
public final class Formulas {

    /** The traits that formulas ask. */
    public static final List<TraitId> TRAITS =
            List.of(TraitId.of("t-0"), TraitId.of("t-1"), TraitId.of("t-2"), TraitId.of("t-3"));

    private static final int DEPTH = 4;

    private Formulas() {}

    /** Traits and texts under all, any, not and at least. */
    public static Arbitrary<Criterion> formulas() {
        return formulas(Arbitraries.oneOf(Arbitraries.of(TRAITS).map(Criterion::trait), texts()), DEPTH, 0);
    }

    /** Texts only, in such a way that none is beside the point. */
    public static Arbitrary<Criterion> formulasOfTexts() {
        return formulas(texts(), DEPTH, 1);
    }

    /** Formulas in which no trait is asked twice. */
    public static Arbitrary<Criterion> formulasAskingOnce() {
        return formulas().map(formula -> renumber(formula, new AtomicInteger()));
    }

    private static Arbitrary<Criterion> texts() {
        return Arbitraries.of("gemotiveerd", "passend").map(text -> Criterion.text(LocalizedText.of(text)));
    }

    private static Arbitrary<Criterion> formulas(Arbitrary<Criterion> leaves, int depth, int fewest) {
        if (depth <= 1) {
            return leaves;
        }
        Arbitrary<Criterion> part = Arbitraries.lazy(() -> formulas(leaves, depth - 1, fewest));
        Arbitrary<List<Criterion>> parts = part.list().ofMinSize(fewest).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(2, leaves),
                Tuple.of(1, parts.map(list -> Criterion.all(list.toArray(Criterion[]::new)))),
                Tuple.of(1, parts.map(list -> Criterion.any(list.toArray(Criterion[]::new)))),
                Tuple.of(1, part.map(Criterion::not)),
                Tuple.of(
                        1,
                        parts.flatMap(list -> Arbitraries.integers()
                                .between(fewest, list.size())
                                .map(count -> Criterion.atLeast(count, list.toArray(Criterion[]::new))))));
    }

    private static Criterion renumber(Criterion formula, AtomicInteger next) {
        if (formula instanceof TraitCriterion) {
            return Criterion.trait(TraitId.of("once-" + next.getAndIncrement()));
        }
        if (formula instanceof Not not) {
            return Criterion.not(renumber(not.getPart(), next));
        }
        Criterion[] parts =
                parts(formula).stream().map(part -> renumber(part, next)).toArray(Criterion[]::new);
        if (formula instanceof AllOf) {
            return Criterion.all(parts);
        }
        if (formula instanceof AnyOf) {
            return Criterion.any(parts);
        }
        return formula instanceof AtLeast atLeast ? Criterion.atLeast(atLeast.getCount(), parts) : formula;
    }

    /** The parts of a formula; empty for a trait or a text. */
    public static List<Criterion> parts(Criterion formula) {
        if (formula instanceof AllOf all) {
            return all.getParts();
        }
        if (formula instanceof AnyOf any) {
            return any.getParts();
        }
        if (formula instanceof Not not) {
            return List.of(not.getPart());
        }
        return formula instanceof AtLeast atLeast ? atLeast.getOf() : List.of();
    }

    /** The traits that a formula asks. */
    public static Set<TraitId> traits(Criterion formula) {
        Set<TraitId> found = new LinkedHashSet<>();
        if (formula instanceof TraitCriterion trait) {
            found.add(trait.getTrait());
        }
        parts(formula).forEach(part -> found.addAll(traits(part)));
        return found;
    }

    /** Profiles that answer some of the traits of {@link #TRAITS}. */
    public static Arbitrary<Profile> profiles() {
        Arbitrary<Integer> answers = Arbitraries.integers().between(0, 2);
        return Combinators.combine(answers, answers, answers, answers).as((a, b, c, d) -> {
            Profile.Builder builder = Profile.builder();
            List<Integer> given = List.of(a, b, c, d);
            for (int i = 0; i < given.size(); i++) {
                if (given.get(i) < 2) {
                    builder.putTrait(TRAITS.get(i), given.get(i) == 1);
                }
            }
            return builder.build();
        });
    }

    /** Every way in which a profile can come to answer all of these traits. */
    public static List<Profile> completions(Profile profile, Iterable<TraitId> traits) {
        List<Profile> completions = List.of(profile);
        for (TraitId trait : traits) {
            if (!profile.getTraits().containsKey(trait)) {
                List<Profile> longer = new ArrayList<>();
                for (Profile completion : completions) {
                    longer.add(with(completion, trait, true));
                    longer.add(with(completion, trait, false));
                }
                completions = longer;
            }
        }
        return completions;
    }

    /** The profile with one more answer. */
    public static Profile with(Profile profile, TraitId trait, boolean answer) {
        Profile.Builder builder = Profile.builder();
        return builder.copyOf(profile).putTrait(trait, answer).build();
    }
}
