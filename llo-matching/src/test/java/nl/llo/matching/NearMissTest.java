package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import nl.llo.matching.nearmiss.Change;
import nl.llo.matching.nearmiss.ChangeKind;
import nl.llo.matching.nearmiss.NearMiss;
import nl.llo.matching.nearmiss.NearMisses;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.CourseNotStartedCriterion;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.EducationCriterion;
import nl.llo.model.criterion.UnemployedMonthsCriterion;
import nl.llo.model.criterion.UsedCriterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import nl.llo.model.trait.TraitDefinition;
import org.junit.jupiter.api.Test;

/** What would help, in the cases that people meet. */
class NearMissTest {

    private static final EducationCriterion FROM_MBO_2 =
            EducationCriterion.builder().min(EducationLevel.MBO_2).build();

    @Test
    void nothingWhenItFitsAlready() {
        Profile adult = Profile.builder().birthDate(LocalDate.of(1990, 1, 1)).build();

        assertThat(find(Fixtures.schemeWith(Criterion.ageFrom(18)), adult)).isEmpty();
    }

    @Test
    void nothingWhenSomebodyElseApplies() {
        Regulation indirect = Fixtures.schemeBuilder(Criterion.ageFrom(18))
                .addApplicants(ApplicantKind.EMPLOYER)
                .build();

        assertThat(find(indirect, Profile.builder().build())).isEmpty();
    }

    @Test
    void moreEducationCanBeHadAndLessCannot() {
        Profile low = Profile.builder().education(EducationLevel.VMBO_BB).build();
        Profile high = Profile.builder().education(EducationLevel.HBO_BA).build();

        Change more = only(Fixtures.schemeWith(FROM_MBO_2), low);
        Change less = only(Fixtures.schemeWith(Criterion.educationAtMost(EducationLevel.MBO_2)), high);

        assertThat(more.getKind()).isEqualTo(ChangeKind.CHANGEABLE);
        assertThat(more.getReason().in(Language.EN)).isEqualTo("education: at least mbo 2");
        assertThat(find(Fixtures.schemeWith(more.getFrom().orElseThrow()), low)).isEmpty();
        assertThat(less.getKind()).isEqualTo(ChangeKind.FIXED);
    }

    @Test
    void aTraitCanBeChangedWhenTheCatalogueSaysSo() {
        TraitId member = TraitId.of("member");
        Profile outsider = Profile.builder().hasNoTrait(member).build();

        assertThat(kindOf(trait(member).changeable(true).build(), outsider)).isEqualTo(ChangeKind.CHANGEABLE);
        assertThat(kindOf(trait(member).changeable(false).build(), outsider)).isEqualTo(ChangeKind.FIXED);
        assertThat(kindOf(trait(member).build(), outsider)).as("nobody said").isEqualTo(ChangeKind.FIXED);
        assertThat(kindOf(
                        trait(member).changeable(true).build(),
                        Profile.builder().build()))
                .as("not known")
                .isEqualTo(ChangeKind.TO_LEARN);
    }

    private static TraitDefinition.Builder trait(TraitId id) {
        TraitDefinition.Builder trait = TraitDefinition.builder();
        trait.id(id)
                .name(LocalizedText.of("Lid", "Member"))
                .question(LocalizedText.of("Lid?", "Member?"))
                .addSources(SmallGeography.SOURCE);
        return trait;
    }

    private static ChangeKind kindOf(TraitDefinition trait, Profile profile) {
        Catalogue catalogue = Catalogue.builder()
                .addTrait(trait)
                .addRegulation(Fixtures.schemeWith(Criterion.trait(trait.getId())))
                .build();
        NearMisses found =
                Matcher.of(catalogue, Fixtures.REFERENCE).findNearMisses(profile, Fixtures.DATE, Fixtures.SCHEME);
        return found.getNearMisses().get(0).getChanges().get(0).getKind();
    }

    @Test
    void whatIsNotKnownMayBeSoAlready() {
        Change change = only(Fixtures.schemeWith(FROM_MBO_2), Profile.builder().build());

        assertThat(change.getKind()).isEqualTo(ChangeKind.TO_LEARN);
        assertThat(change.getFrom()).isEmpty();
    }

    @Test
    void anAgeIsReachedOnADay() {
        Profile seventeen =
                Profile.builder().birthDate(LocalDate.of(2004, 9, 15)).build();

        List<NearMiss> found =
                find(Fixtures.schemeWith(Criterion.age(18, AgeLimit.AOW), FROM_MBO_2), withLevel(seventeen));

        assertThat(found.get(0).getFrom()).contains(LocalDate.of(2022, 9, 15));
        assertThat(found.get(0).getChanges()).isEmpty();
        assertThat(found.get(0).describe(Language.NL)).isEqualTo("vanaf 15 september 2022");
        assertThat(found.get(1).getChanges()).singleElement().satisfies(change -> {
            assertThat(change.getAttribute()).isEqualTo(ProfileAttribute.BIRTH_DATE);
            assertThat(change.getKind()).isEqualTo(ChangeKind.FIXED);
        });
    }

    private static Profile withLevel(Profile profile) {
        Profile.Builder builder = Profile.builder();
        return builder.copyOf(profile).education(EducationLevel.MBO_3).build();
    }

    @Test
    void waitingAndChangingGoTogether() {
        Profile seventeen = Profile.builder()
                .birthDate(LocalDate.of(2004, 9, 15))
                .education(EducationLevel.VMBO_KB)
                .build();

        List<NearMiss> found = find(Fixtures.schemeWith(Criterion.ageFrom(18), FROM_MBO_2), seventeen);

        assertThat(found.get(0).getFrom()).contains(LocalDate.of(2022, 9, 15));
        assertThat(found.get(0).list(ChangeKind.CHANGEABLE))
                .extracting(Change::getAttribute)
                .containsExactly(ProfileAttribute.EDUCATION);
        assertThat(found.get(0).describe(Language.EN))
                .isEqualTo("from 15 September 2022, if this becomes so: education: at least mbo 2");
    }

    @Test
    void waitingIsOfNoUseForWhatHasEndedByThen() {
        Regulation ending = Fixtures.schemeBuilder(Criterion.ageFrom(18))
                .addPeriods(Period.builder()
                        .from(LocalDate.of(2020, 1, 1))
                        .until(LocalDate.of(2022, 8, 31))
                        .build())
                .build();
        Profile seventeen =
                Profile.builder().birthDate(LocalDate.of(2004, 9, 15)).build();

        assertThat(find(ending, seventeen)).allMatch(one -> one.getFrom().isEmpty());
    }

    @Test
    void bornOnTheLastDayOfFebruaryComesOfAgeOnTheFirstOfMarch() {
        Profile leap = Profile.builder().birthDate(LocalDate.of(2004, 2, 29)).build();
        Matcher matcher = Fixtures.matcher(Fixtures.schemeWith(Criterion.ageFrom(19)));

        assertThat(matcher.findNearMisses(leap, Fixtures.DATE, Fixtures.SCHEME)
                        .getNearMisses()
                        .get(0)
                        .getFrom())
                .contains(LocalDate.of(2023, 3, 1));
    }

    @Test
    void monthsOutOfWorkPassByThemselves() {
        Profile unemployed = Profile.builder()
                .addStatus(EmploymentStatus.UNEMPLOYED)
                .unemployedSince(LocalDate.of(2022, 3, 10))
                .build();
        Regulation half =
                Fixtures.schemeWith(UnemployedMonthsCriterion.builder().min(6).build());

        assertThat(find(half, unemployed).get(0).getFrom()).contains(LocalDate.of(2022, 9, 10));
    }

    @Test
    void aHomeElsewhereWouldHelp() {
        Profile elsewhere =
                Profile.builder().home(MunicipalityCode.of("GM9001")).build();
        Regulation.Builder regional = Fixtures.schemeBuilder();
        regional.area(Area.regions(RegionCode.of("AM92")));

        Change change = only(regional.build(), elsewhere);

        assertThat(change.getAttribute()).isEqualTo(ProfileAttribute.HOME);
        assertThat(change.getKind()).isEqualTo(ChangeKind.CHANGEABLE);
        assertThat(change.getTo()).isEqualTo(Criterion.livesIn(Area.regions(RegionCode.of("AM92"))));
    }

    @Test
    void lookThroughGroupsToTheirDefinitions() {
        Catalogue.Builder catalogue = Catalogue.builder();
        catalogue.addGroup(TargetGroup.builder()
                .id(TargetGroupId.of("flexible"))
                .name(LocalizedText.of("flexibel"))
                .definition(Criterion.any(
                        Criterion.status(EmploymentStatus.FLEX), Criterion.trait(TraitId.of("has-two-jobs"))))
                .addAllSources(Fixtures.scheme().build().getSources())
                .build());
        catalogue.addRegulation(Fixtures.schemeWith(Criterion.memberOf(TargetGroupId.of("flexible"))));
        Matcher matcher = Matcher.of(catalogue.build(), Fixtures.REFERENCE);
        Profile employed = Profile.builder()
                .addStatus(EmploymentStatus.EMPLOYED)
                .hasNoTrait(TraitId.of("has-two-jobs"))
                .build();

        List<NearMiss> found =
                matcher.findNearMisses(employed, Fixtures.DATE, Fixtures.SCHEME).getNearMisses();

        assertThat(found).hasSize(2).allMatch(one -> one.getChanges().size() == 1);
        assertThat(found.get(0).getChanges().get(0).getAttribute()).isEqualTo(ProfileAttribute.STATUS);
        assertThat(found.get(1).isWithinReach()).isFalse();
    }

    @Test
    void whatAProfessionalSettledOnlyAProfessionalUnsettles() {
        Catalogue.Builder catalogue = Catalogue.builder();
        TargetGroupId group = TargetGroupId.of("settled");
        catalogue.addGroup(TargetGroup.builder()
                .id(group)
                .name(LocalizedText.of("vastgesteld"))
                .definition(FROM_MBO_2)
                .addAllSources(Fixtures.scheme().build().getSources())
                .build());
        catalogue.addRegulation(Fixtures.schemeWith(Criterion.memberOf(group)));
        Profile profile = Profile.builder()
                .education(EducationLevel.MBO_4)
                .groups(KnownSet.partial(List.of(), List.of(group)))
                .build();

        NearMisses found = Matcher.of(catalogue.build(), Fixtures.REFERENCE)
                .findNearMisses(profile, Fixtures.DATE, Fixtures.SCHEME);

        assertThat(found.getNearMisses())
                .singleElement()
                .satisfies(one -> assertThat(one.getChanges())
                        .extracting(Change::getAttribute)
                        .containsExactly(ProfileAttribute.GROUP));
    }

    @Test
    void aCourseThatHasStartedCanBeAnother() {
        Profile profile = Profile.builder()
                .course(Course.builder().start(LocalDate.of(2022, 5, 1)).build())
                .build();
        Regulation ahead = Fixtures.schemeWith(
                CourseNotStartedCriterion.builder().present(true).build());

        Change change = only(ahead, profile);

        assertThat(change.getAttribute()).isEqualTo(ProfileAttribute.COURSE_START);
        assertThat(change.getKind()).isEqualTo(ChangeKind.CHANGEABLE);
    }

    @Test
    void pastUseCannotBeUndone() {
        RegulationId other = RegulationId.of("other");
        Profile user = Profile.builder().used(KnownSet.exactly(List.of(other))).build();
        Regulation once = Fixtures.schemeWith(
                Criterion.not(UsedCriterion.builder().regulation(other).build()));

        Change change = only(once, user);

        assertThat(change.getKind()).isEqualTo(ChangeKind.FIXED);
        assertThat(change.getKey()).contains("other");
    }

    @Test
    void saysNothingOfAPersonInItsText() {
        NearMisses found = Fixtures.matcher(Fixtures.schemeWith(FROM_MBO_2))
                .findNearMisses(
                        Profile.builder().education(EducationLevel.VMBO_BB).build(), Fixtures.DATE, Fixtures.SCHEME);

        assertThat(found.toString()
                        + found.getNearMisses()
                        + found.getNearMisses().get(0).getChanges())
                .doesNotContain("MBO", "mbo", "CHANGEABLE");
    }

    @Test
    void refusesARegulationThatIsNotThere() {
        Matcher matcher = Fixtures.matcher();

        assertThatThrownBy(() -> matcher.findNearMisses(Profile.builder().build(), Fixtures.DATE, Fixtures.SCHEME))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("scheme");
    }

    private static List<NearMiss> find(Regulation regulation, Profile profile) {
        return Fixtures.matcher(regulation)
                .findNearMisses(profile, Fixtures.DATE, regulation.getId())
                .getNearMisses();
    }

    private static Change only(Regulation regulation, Profile profile) {
        List<NearMiss> found = find(regulation, profile);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).getChanges()).hasSize(1);
        return found.get(0).getChanges().get(0);
    }
}
