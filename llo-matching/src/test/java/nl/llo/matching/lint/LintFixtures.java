package nl.llo.matching.lint;

import java.util.List;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.WealthCriterion;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.money.Money;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.RegulationKind;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.text.LocalizedText;

/** Small records, and what is found in them. */
final class LintFixtures {

    static final Criterion CARER = Criterion.trait(TraitId.of("informal-carer"));
    static final Criterion TEXT = Criterion.text(LocalizedText.of("heeft een plan", "has a plan"));

    private LintFixtures() {}

    static Criterion ageAtMost(int years) {
        return AgeCriterion.builder().max(years).build();
    }

    static Criterion wealthAtMost(long euros) {
        return WealthCriterion.builder().max(Money.of(euros)).build();
    }

    static TargetGroup.Builder group(String id, Criterion definition) {
        return TargetGroup.builder()
                .id(TargetGroupId.of(id))
                .name(LocalizedText.of(id))
                .definition(definition)
                .addSources(SmallGeography.SOURCE);
    }

    static Criterion member(String group) {
        return Criterion.memberOf(TargetGroupId.of(group));
    }

    static Condition.Builder condition(String id, Criterion criterion) {
        return Condition.builder().id(ConditionId.of(id)).criterion(criterion).addSources(SmallGeography.SOURCE);
    }

    /** A national regulation for persons. */
    static Regulation.Builder regulation(Condition.Builder... conditions) {
        Regulation.Builder builder = Regulation.builder()
                .id(RegulationId.of("scheme"))
                .name(LocalizedText.of("Regeling"))
                .kind(RegulationKind.NATIONAL_SCHEME)
                .area(Area.national())
                .addSources(SmallGeography.SOURCE);
        for (Condition.Builder condition : conditions) {
            builder.addConditions(condition.build());
        }
        return builder;
    }

    static List<LintResult> lint(Regulation.Builder regulation, TargetGroup.Builder... groups) {
        Catalogue.Builder catalogue = Catalogue.builder().addRegulation(regulation.build());
        for (TargetGroup.Builder group : groups) {
            catalogue.addGroup(group.build());
        }
        return CatalogueLint.of(catalogue.build(), ReferenceData.empty()).list();
    }

    /** Code and pointer of everything that is found in a criterion, as the only condition of a regulation. */
    static List<String> lint(Criterion criterion) {
        return texts(lint(regulation(condition("c", criterion))));
    }

    static List<String> texts(List<LintResult> results) {
        return results.stream()
                .map(result -> result.getCode() + " " + result.getPlace().getPointer())
                .toList();
    }
}
