package nl.llo.matching.internal.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.matching.internal.reference.NodeEvaluator;
import nl.llo.matching.internal.reference.ReferenceEvaluator;
import nl.llo.matching.internal.reference.Tri;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;
import nl.llo.model.testing.TimeArbitraries;

class NormalFormLawsTest {

    @Provide
    Arbitrary<LocalDate> dates() {
        return TimeArbitraries.dates();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void normalFormKeepsAllThreeTruthValues(
            @ForAll Criterion criterion, @ForAll Profile profile, @ForAll("dates") LocalDate date) {
        Tri expected = ReferenceEvaluator.evaluate(criterion, profile, date);

        assertThat(truth(new NormalForm().of(criterion), profile, date)).isEqualTo(expected);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void simplifyKeepsAllThreeTruthValues(
            @ForAll Criterion criterion, @ForAll Profile profile, @ForAll("dates") LocalDate date) {
        Tri expected = ReferenceEvaluator.evaluate(criterion, profile, date);

        assertThat(ReferenceEvaluator.evaluate(simplify(criterion), profile, date))
                .isEqualTo(expected);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void simplifyTwiceIsSimplifyOnce(@ForAll Criterion criterion) {
        Criterion once = simplify(criterion);

        assertThat(simplify(once)).isEqualTo(once);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void orderHoldsInThreeValues(
            @ForAll Criterion one, @ForAll Criterion other, @ForAll Profile profile, @ForAll("dates") LocalDate date) {
        NormalForm form = new NormalForm();
        List<Node> nodes = new ArrayList<>();
        collect(form.of(one), nodes);
        collect(form.of(other), nodes);
        collect(form.not(form.of(one)), nodes);

        for (Node narrow : nodes) {
            for (Node wide : nodes) {
                if (form.isWithin(narrow, wide)) {
                    assertThat(truth(narrow, profile, date)).isLessThanOrEqualTo(truth(wide, profile, date));
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void doubleNegationVanishes(@ForAll Criterion criterion) {
        // The negation is written out and read back, so that it is turned round by form and not remembered.
        Criterion negation = simplify(Criterion.not(criterion));

        assertThat(new NormalForm().of(Criterion.not(negation))).isEqualTo(new NormalForm().of(criterion));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void deMorgan(@ForAll Criterion a, @ForAll Criterion b) {
        NormalForm form = new NormalForm();

        assertThat(form.of(Criterion.not(Criterion.all(a, b))))
                .isEqualTo(form.of(Criterion.any(Criterion.not(a), Criterion.not(b))));
        assertThat(form.of(Criterion.not(Criterion.any(a, b))))
                .isEqualTo(form.of(Criterion.all(Criterion.not(a), Criterion.not(b))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void junctionsAreIdempotent(@ForAll Criterion criterion) {
        NormalForm form = new NormalForm();
        Node node = form.of(criterion);

        assertThat(form.of(Criterion.all(criterion, criterion))).isSameAs(node);
        assertThat(form.of(Criterion.any(criterion, criterion))).isSameAs(node);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void junctionsAbsorb(@ForAll Criterion a, @ForAll Criterion b) {
        NormalForm form = new NormalForm();
        Node node = form.of(a);

        assertThat(form.of(Criterion.all(a, Criterion.any(a, b)))).isEqualTo(node);
        assertThat(form.of(Criterion.any(a, Criterion.all(a, b)))).isEqualTo(node);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void constantsVanish(@ForAll Criterion criterion) {
        NormalForm form = new NormalForm();
        Node node = form.of(criterion);

        assertThat(form.of(Criterion.all(criterion, Criterion.all()))).isSameAs(node);
        assertThat(form.of(Criterion.any(criterion, Criterion.any()))).isSameAs(node);
        assertThat(form.of(Criterion.all(criterion, Criterion.any()))).isSameAs(Constant.FALSE);
        assertThat(form.of(Criterion.any(criterion, Criterion.all()))).isSameAs(Constant.TRUE);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void equalPartsAreTheSameObject(@ForAll Criterion a, @ForAll Criterion b) {
        NormalForm form = new NormalForm();
        List<Node> nodes = new ArrayList<>();
        collect(form.of(a), nodes);
        collect(form.of(b), nodes);
        collect(form.of(Criterion.not(Criterion.not(a))), nodes);

        for (Node node : nodes) {
            assertThat(nodes)
                    .filteredOn(node::equals)
                    .allSatisfy(equal -> assertThat(equal).isSameAs(node));
        }
    }

    static Criterion simplify(Criterion criterion) {
        return CriterionWriter.write(new NormalForm().of(criterion));
    }

    private static Tri truth(Node node, Profile profile, LocalDate date) {
        return node.accept(new NodeEvaluator(new ReferenceEvaluator(profile, date, Catalogue.empty(), text -> Tri.U)));
    }

    private static void collect(Node node, Collection<Node> nodes) {
        nodes.add(node);
        if (node instanceof Junction junction) {
            junction.getParts().forEach(part -> collect(part, nodes));
        } else if (node instanceof Threshold threshold) {
            threshold.getParts().forEach(part -> collect(part, nodes));
        }
    }
}
