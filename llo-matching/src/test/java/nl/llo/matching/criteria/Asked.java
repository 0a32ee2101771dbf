package nl.llo.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.AowAge;
import nl.llo.model.reference.AowRow;
import nl.llo.model.reference.AowTable;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.text.LocalizedText;

/** Asks criteria of profiles, and checks on the way that the bare answer and the explained outcome agree. */
final class Asked {

    static final LocalDate DATE = LocalDate.of(2022, 6, 1);
    static final ReferenceData REFERENCE = ReferenceData.builder()
            .geography(SmallGeography.geography())
            .aowTable(AowTable.builder()
                    .addRows(aow("1955-06-01", "1957-01-01", 66, 7), aow("1957-01-01", "1958-01-01", 67, 0))
                    .build())
            .build();

    private Asked() {}

    private static AowRow aow(String from, String before, int years, int months) {
        return AowRow.builder()
                .year(2022)
                .bornFrom(LocalDate.parse(from))
                .bornBefore(LocalDate.parse(before))
                .age(AowAge.of(years, months))
                .addSources(SmallGeography.SOURCE)
                .build();
    }

    static Truth truth(Criterion criterion, Profile.Builder profile) {
        return outcome(criterion, profile.build()).getTruth();
    }

    static CriterionOutcome outcome(Criterion criterion, Profile profile) {
        return outcome(Catalogue.empty(), criterion, profile, DATE);
    }

    static CriterionOutcome outcome(Catalogue catalogue, Criterion criterion, Profile profile, LocalDate date) {
        CriteriaCompiler compiler = CriteriaCompiler.of(catalogue, REFERENCE);
        ProfileFacts facts = compiler.prepare(profile, date);
        CompiledCriterion compiled = compiler.compile(criterion);
        CriterionOutcome outcome = compiled.explain(facts);
        assertThat(compiled.answer(facts).toTruth()).isEqualTo(outcome.getTruth());
        assertThat(compiler.compile(Criterion.not(criterion)).answer(facts).toTruth())
                .isEqualTo(outcome.getTruth().not());
        assertThat(outcome.getUnknownCauses().isEmpty())
                .isEqualTo(outcome.getTruth().isKnown());
        return outcome;
    }

    static Answer answer(Catalogue catalogue, Criterion criterion, Profile profile) {
        CriteriaCompiler compiler = CriteriaCompiler.of(catalogue, REFERENCE);
        return compiler.compile(criterion).answer(compiler.prepare(profile, DATE));
    }

    static Catalogue catalogue(TargetGroup... groups) {
        Catalogue.Builder builder = Catalogue.builder();
        for (TargetGroup group : groups) {
            builder.addGroup(group);
        }
        return builder.build();
    }

    static TargetGroup.Builder group(String id, Criterion definition) {
        TargetGroup.Builder builder = TargetGroup.builder();
        return builder.id(TargetGroupId.of(id))
                .name(LocalizedText.of("groep " + id, "group " + id))
                .definition(definition)
                .addSources(SmallGeography.SOURCE);
    }
}
