package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.llo.model.area.Area;
import nl.llo.model.budget.Budget;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.facility.Facility;
import nl.llo.model.factor.ReachFactor;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.RegulationId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.organisation.Organisation;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import nl.llo.model.trait.TraitDefinition;

/** What a mapper of either Jackson does with the module: it reads back what it wrote, for every type. */
public abstract class MapperContract {

    protected MapperContract() {}

    protected abstract String write(Object value) throws Exception;

    protected abstract <T> T read(String json, Class<T> type) throws Exception;

    private <T> void assertRoundTrip(T value, Class<T> type) throws Exception {
        assertThat(read(write(value), type)).isEqualTo(value);
    }

    @Property(tries = 20)
    void catalogues(@ForAll Catalogue value) throws Exception {
        assertRoundTrip(value, Catalogue.class);
    }

    @Property(tries = 50)
    void regulations(@ForAll Regulation value) throws Exception {
        assertRoundTrip(value, Regulation.class);
    }

    @Property(tries = 100)
    void profiles(@ForAll Profile value) throws Exception {
        assertRoundTrip(value, Profile.class);
    }

    @Property(tries = 100)
    void partsOfProfiles(@ForAll Place place, @ForAll Course course, @ForAll DevelopmentPlan plan) throws Exception {
        assertRoundTrip(place, Place.class);
        assertRoundTrip(course, Course.class);
        assertRoundTrip(plan, DevelopmentPlan.class);
    }

    @Property(tries = 200)
    void criteriaAndAreas(@ForAll Criterion criterion, @ForAll Area area) throws Exception {
        assertRoundTrip(criterion, Criterion.class);
        assertRoundTrip(area, Area.class);
    }

    @Property(tries = 50)
    void money(@ForAll Budget budget, @ForAll Money money, @ForAll Share share) throws Exception {
        assertRoundTrip(budget, Budget.class);
        assertRoundTrip(money, Money.class);
        assertRoundTrip(share, Share.class);
    }

    @Property(tries = 50)
    void parties(@ForAll Organisation organisation, @ForAll TargetGroup group, @ForAll TraitDefinition trait)
            throws Exception {
        assertRoundTrip(organisation, Organisation.class);
        assertRoundTrip(group, TargetGroup.class);
        assertRoundTrip(trait, TraitDefinition.class);
    }

    @Property(tries = 50)
    void others(@ForAll Facility facility, @ForAll ReachFactor factor, @ForAll SourceDocument document)
            throws Exception {
        assertRoundTrip(facility, Facility.class);
        assertRoundTrip(factor, ReachFactor.class);
        assertRoundTrip(document, SourceDocument.class);
    }

    @Property(tries = 50)
    void small(@ForAll SourceReference reference, @ForAll LocalizedText text, @ForAll Period period) throws Exception {
        assertRoundTrip(reference, SourceReference.class);
        assertRoundTrip(text, LocalizedText.class);
        assertRoundTrip(period, Period.class);
    }

    @Example
    void scalars() throws Exception {
        assertRoundTrip(RegionCode.of("SUWI:09"), RegionCode.class);
        assertRoundTrip(RegulationId.of("stap-budget"), RegulationId.class);
        assertRoundTrip(AgeLimit.AOW, AgeLimit.class);
        assertRoundTrip(AgeLimit.ofYears(23), AgeLimit.class);
        assertThat(write(Money.of(new BigDecimal("1000000000000.00")))).isEqualTo("1000000000000");
        assertThat(write(Share.ofPercent(new BigDecimal("0.0001")))).isEqualTo("0.0001");
        assertThat(write(List.of(Money.of(new BigDecimal("0.10"))))).isEqualTo("[0.1]");
        assertThat(write(KnownSet.exactly(RegulationId.of("b"), RegulationId.of("a"))))
                .isEqualTo("[\"a\",\"b\"]");
    }

    @Example
    void aFormOfAConditionCanBeAskedForByItself() throws Exception {
        AgeCriterion age = AgeCriterion.builder().min(18).build();
        assertRoundTrip(age, AgeCriterion.class);
        assertThat(write(age)).isEqualTo("{\"age\":{\"min\":18}}");
    }
}
