package nl.llo.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.testing.LessKnown;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;
import nl.llo.model.testing.TimeArbitraries;

/** With every kind of criterion and profile that the model can generate. */
class LearningMoreTest {

    @Property
    void learningMoreNeverChangesAKnownTruth(
            @ForAll Catalogue catalogue,
            @ForAll Criterion criterion,
            @ForAll Profile profile,
            @ForAll("dates") LocalDate date,
            @ForAll Random random) {
        Profile less = LessKnown.of(profile, random);
        Truth before = Asked.outcome(catalogue, criterion, less, date).getTruth();
        Truth after = Asked.outcome(catalogue, criterion, profile, date).getTruth();

        assertThat(after == before || before == Truth.UNKNOWN)
                .as("from %s to %s", before, after)
                .isTrue();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return TimeArbitraries.dates();
    }
}
