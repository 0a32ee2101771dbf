package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.llo.matching.testing.MatchCase;
import nl.llo.matching.testing.MatchCases;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.RegulationKind;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.text.LocalizedText;
import org.junit.jupiter.api.Test;

class MatchCasesTest {

    private static final Matcher MATCHER = Matcher.of(
            Catalogue.builder()
                    .addRegulation(Regulation.builder()
                            .id(RegulationId.of("scheme"))
                            .name(LocalizedText.of("Regeling"))
                            .kind(RegulationKind.PILOT)
                            .area(Area.national())
                            .attestedOn(LocalDate.of(2022, 1, 1))
                            .addConditions(Condition.builder()
                                    .id(ConditionId.of("adult"))
                                    .criterion(Criterion.all(Criterion.ageFrom(18)))
                                    .addSources(SmallGeography.SOURCE)
                                    .build())
                            .addSources(SmallGeography.SOURCE)
                            .build())
                    .build(),
            ReferenceData.empty());

    @Test
    void saysNothingOfACaseThatComesOutRight() {
        MatchCase right = child("right")
                .verdict(Verdict.NOT_ELIGIBLE)
                .timing(TimingState.IN_FORCE)
                .addDecisive(ConditionId.of("adult"))
                .build();

        assertThat(MatchCases.findFailure(MATCHER, right)).isEmpty();
        assertThatCode(() -> MatchCases.verify(MATCHER, right)).doesNotThrowAnyException();
    }

    @Test
    void showsHowEveryConditionCameOut() {
        MatchCase wrong = child("a child")
                .verdict(Verdict.ELIGIBLE)
                .timing(TimingState.ENDED)
                .addDecisive(ConditionId.of("area"))
                .build();

        assertThat(MatchCases.findFailure(MATCHER, wrong)).contains("""
                        a child (scheme on 2022-06-01)
                          verdict: expected ELIGIBLE, was NOT_ELIGIBLE
                          timing: expected ENDED, was IN_FORCE
                          decisive: expected among others [area], was [adult]
                          conditions:
                            applicant -> YES
                              TRUE applicant: a person: yes (no source says who applies; therefore read as a person)
                            area -> YES
                              TRUE home in the Netherlands: yes
                            adult -> NO
                              FALSE all of these: no
                                FALSE 18 years or older: no""".stripIndent());
        assertThatThrownBy(() -> MatchCases.verify(MATCHER, wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected ELIGIBLE");
    }

    @Test
    void saysThatARegulationIsNotThere() {
        MatchCase unknown = child("unknown")
                .regulation(RegulationId.of("other"))
                .verdict(Verdict.ELIGIBLE)
                .build();

        assertThat(MatchCases.listFailures(MATCHER, List.of(unknown)))
                .containsExactly("unknown (other on 2022-06-01)\n  the catalogue does not have this regulation");
    }

    private static MatchCase.Builder child(String name) {
        MatchCase.Builder builder = MatchCase.builder();
        return builder.name(name)
                .profile(Profile.builder().birthDate(LocalDate.of(2010, 1, 1)).build())
                .date(LocalDate.of(2022, 6, 1))
                .regulation(RegulationId.of("scheme"));
    }
}
