package nl.llo.model.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.llo.model.factor.FactorEffect;
import nl.llo.model.factor.ReachFactor;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.FactorId;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.organisation.Organisation;
import nl.llo.model.organisation.OrganisationRole;
import nl.llo.model.organisation.OrganisationType;
import nl.llo.model.trait.TraitDefinition;

/** Organisations, traits, target groups and factors. */
public final class PartyArbitraries {
    private PartyArbitraries() {}

    /** An organisation with this id. */
    public static Arbitrary<Organisation> organisation(OrganisationId id) {
        return Builders.withBuilder(() -> Organisation.builder().id(id))
                .use(TextArbitraries.localizedTexts())
                .in((builder, name) -> builder.name(name))
                .use(TextArbitraries.localizedTexts().list().ofMaxSize(2))
                .in((builder, names) -> builder.addAllSynonyms(names))
                .use(Arbitraries.of(OrganisationType.class))
                .in((builder, type) -> builder.type(type))
                .use(AreaArbitraries.areas())
                .withProbability(0.4)
                .in((builder, area) -> builder.area(area))
                .use(Arbitraries.of(OrganisationRole.class)
                        .list()
                        .uniqueElements()
                        .ofMaxSize(2))
                .in((builder, roles) -> builder.addAllRoles(roles))
                .use(TextArbitraries.localizedTexts())
                .withProbability(0.2)
                .in((builder, note) -> builder.note(note))
                .use(SourceArbitraries.sources())
                .in((builder, sources) -> builder.addAllSources(sources))
                .build(builder -> builder.build());
    }

    /** A trait with this id. */
    public static Arbitrary<TraitDefinition> trait(TraitId id) {
        return Combinators.combine(
                        TextArbitraries.localizedTexts(),
                        TextArbitraries.localizedTexts(),
                        Arbitraries.of(true, false).optional(),
                        SourceArbitraries.sources())
                .as((name, question, changeable, sources) -> TraitDefinition.builder()
                        .id(id)
                        .name(name)
                        .question(question)
                        .changeable(changeable)
                        .addAllSources(sources)
                        .build());
    }

    /** A target group with this id, whose definition and relations refer to earlier groups of the pool only. */
    public static Arbitrary<TargetGroup> group(TargetGroupId id) {
        List<TargetGroupId> earlier = Pools.GROUPS.subList(0, Math.max(0, Pools.GROUPS.indexOf(id)));
        Arbitrary<List<TargetGroupId>> relations = earlier.isEmpty()
                ? Arbitraries.create(List::of)
                : Arbitraries.of(earlier).list().uniqueElements().ofMaxSize(2);
        return Builders.withBuilder(() -> TargetGroup.builder().id(id))
                .use(TextArbitraries.localizedTexts())
                .in((builder, name) -> builder.name(name))
                .use(Arbitraries.of("older", "young"))
                .withProbability(0.4)
                .in((builder, word) -> builder.word(word))
                .use(CriterionArbitraries.criteria(earlier))
                .in((builder, definition) -> builder.definition(definition))
                .use(Arbitraries.of(Pools.ORGANISATIONS))
                .withProbability(0.5)
                .in((builder, party) -> builder.definedBy(party))
                .use(relations)
                .in((builder, groups) -> builder.addAllBroader(groups))
                .use(relations)
                .in((builder, groups) -> builder.addAllOverlaps(groups))
                .use(TimeArbitraries.periods())
                .withProbability(0.3)
                .in((builder, period) -> builder.period(period))
                .use(SourceArbitraries.sources())
                .in((builder, sources) -> builder.addAllSources(sources))
                .build(builder -> builder.build());
    }

    /** A factor with this id. */
    public static Arbitrary<ReachFactor> factor(FactorId id) {
        return Combinators.combine(
                        Arbitraries.of(FactorEffect.class),
                        TextArbitraries.localizedTexts(),
                        TextArbitraries.localizedTexts().optional(0.5),
                        Arbitraries.of(Pools.GROUPS).list().uniqueElements().ofMaxSize(2),
                        SourceArbitraries.sources())
                .as((effect, name, description, audience, sources) -> ReachFactor.builder()
                        .id(id)
                        .effect(effect)
                        .name(name)
                        .description(description)
                        .addAllAudience(audience)
                        .addAllSources(sources)
                        .build());
    }
}
