package nl.llo.model.testing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.llo.model.Violated;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.factor.ReachFactor;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.organisation.Organisation;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.profile.Profile;
import nl.llo.model.regulation.Regulation;

class GeneratedValuesTest {
    @Property(tries = 100)
    void profilesSatisfyTheirConstraints(@ForAll Profile profile) {
        assertThat(Violated.by(profile)).isEmpty();
    }

    @Property(tries = 50)
    void regulationsSatisfyTheirConstraints(@ForAll Regulation regulation) {
        assertThat(Violated.by(regulation)).isEmpty();
    }

    @Property(tries = 50)
    void criteriaSatisfyTheirConstraints(@ForAll Criterion criterion) {
        assertThat(Violated.by(criterion)).isEmpty();
    }

    @Property(tries = 50)
    void partiesSatisfyTheirConstraints(
            @ForAll Organisation organisation, @ForAll TargetGroup group, @ForAll ReachFactor factor) {
        assertThat(Violated.by(organisation)).isEmpty();
        assertThat(Violated.by(group)).isEmpty();
        assertThat(Violated.by(factor)).isEmpty();
    }

    @Property(tries = 50)
    void plansSatisfyTheirConstraints(@ForAll DevelopmentPlan plan) {
        assertThat(Violated.by(plan)).isEmpty();
    }

    @Property(tries = 20)
    void cataloguesHoldEveryRecordOfThePools(@ForAll Catalogue catalogue) {
        assertThat(catalogue.listRegulations()).extracting(Regulation::getId).isEqualTo(Pools.REGULATIONS);
        assertThat(catalogue.listGroups()).extracting(TargetGroup::getId).isEqualTo(Pools.GROUPS);
    }

    @Property(tries = 100)
    void everythingKnownOfAPersonStaysOutOfItsText(@ForAll Profile profile) {
        String text = profile.toString();
        assertThat(text).isEqualTo("Profile{kind=" + profile.getKind() + "}");
    }
}
