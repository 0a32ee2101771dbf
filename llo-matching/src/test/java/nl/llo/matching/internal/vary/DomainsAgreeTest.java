package nl.llo.matching.internal.vary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.internal.normal.NormalForm;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.testing.CriterionArbitraries;
import nl.llo.model.testing.Pools;
import nl.llo.model.testing.TimeArbitraries;

/**
 * The two ways in which each kind of criterion is understood: as a check in the tree that evaluates and explains, and as a
 * set of values in the normal form.
 */
class DomainsAgreeTest {

    private static final ReferenceData REFERENCE = ReferenceData.empty();
    private static final CriteriaCompiler COMPILER = CriteriaCompiler.of(Catalogue.empty(), REFERENCE);

    @Provide
    Arbitrary<Criterion> leaves() {
        return CriterionArbitraries.leaves(Pools.GROUPS);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return TimeArbitraries.dates();
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void theValuesOfALeafSayWhatItsCheckSays(
            @ForAll("leaves") Criterion leaf, @ForAll Profile profile, @ForAll("dates") LocalDate date) {
        agree(leaf, profile, date);
        agree(Criterion.not(leaf), profile, date);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theNormalFormOfAWholeSaysWhatTheTreeSays(
            @ForAll Criterion criterion, @ForAll Profile profile, @ForAll("dates") LocalDate date) {
        agree(criterion, profile, date);
    }

    private static void agree(Criterion criterion, Profile profile, LocalDate date) {
        Truth byTree = COMPILER.compile(criterion)
                .answer(COMPILER.prepare(profile, date))
                .toTruth();

        assertThat(new NormalForm().of(criterion).accept(new DomainReader(profile, date, REFERENCE)))
                .as("%s", criterion)
                .isEqualTo(byTree);
    }
}
