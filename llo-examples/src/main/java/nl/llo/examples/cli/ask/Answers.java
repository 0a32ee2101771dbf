package nl.llo.examples.cli.ask;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.matching.explain.Labels;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.OccupationId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.SectorId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.money.Money;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;

/** Puts an answer into a profile. What cannot be understood gives nothing. */
final class Answers {

    private final PlaceAnswers places;

    Answers(Knowledge knowledge) {
        this.places = new PlaceAnswers(knowledge.reference().getGeography());
    }

    Optional<Profile> put(Profile profile, MissingFact fact, String answer) {
        String key = fact.getKey().orElse("");
        return switch (fact.getAttribute()) {
            case BIRTH_DATE -> birth(profile, answer);
            case EDUCATION ->
                level(answer).map(level -> start(profile).education(level).build());
            case STATUS ->
                Words.constants(answer, List.of(EmploymentStatus.values()), Labels::of)
                        .map(some ->
                                start(profile).statuses(KnownSet.exactly(some)).build());
            case BENEFIT ->
                Words.constants(answer, List.of(Benefit.values()), Labels::of)
                        .map(some ->
                                start(profile).benefits(KnownSet.exactly(some)).build());
            case START_QUALIFICATION ->
                Words.yesOrNo(answer)
                        .map(yes -> start(profile).startQualification(yes).build());
            case LABOUR_MARKET_TIE ->
                Words.yesOrNo(answer)
                        .map(yes -> start(profile).labourMarketTie(yes).build());
            case TRAIT ->
                Words.yesOrNo(answer)
                        .map(yes ->
                                start(profile).putTrait(TraitId.of(key), yes).build());
            case USED ->
                Words.yesOrNo(answer)
                        .map(yes -> start(profile)
                                .used(with(profile.getUsed(), RegulationId.of(key), yes))
                                .build());
            case GROUP ->
                Words.yesOrNo(answer)
                        .map(yes -> start(profile)
                                .groups(with(profile.getGroups(), TargetGroupId.of(key), yes))
                                .build());
            case UNEMPLOYED_SINCE ->
                Words.date(answer)
                        .map(day -> start(profile).unemployedSince(day).build());
            case HOURS ->
                Words.number(answer)
                        .map(hours -> start(profile).hoursPerWeek(hours).build());
            case INCOME ->
                Words.number(answer)
                        .map(euros -> start(profile).income(Money.of(euros)).build());
            case WEALTH ->
                Words.number(answer)
                        .map(euros -> start(profile).wealth(Money.of(euros)).build());
            case SECTOR ->
                id(answer)
                        .map(id -> start(profile)
                                .sectors(KnownSet.exactly(SectorId.of(id)))
                                .build());
            case OCCUPATION ->
                id(answer)
                        .map(id -> start(profile)
                                .occupations(KnownSet.exactly(OccupationId.of(id)))
                                .build());
            case COURSE_REGISTER, COURSE_START, COURSE_LEVEL, COURSE_SECTOR, COURSE_PRICE ->
                CourseAnswers.put(profile, fact, answer);
            case HOME, HOME_POSTCODE, HOME_NEIGHBOURHOOD -> places.put(profile, PlaceKind.HOME, fact, answer);
            case WORK, WORK_POSTCODE, WORK_NEIGHBOURHOOD -> places.put(profile, PlaceKind.WORK, fact, answer);
            case STUDY, STUDY_POSTCODE, STUDY_NEIGHBOURHOOD -> places.put(profile, PlaceKind.STUDY, fact, answer);
        };
    }

    /** A year alone is an answer too, and may turn out not to be enough. */
    private static Optional<Profile> birth(Profile profile, String answer) {
        if (answer.matches("\\d{4}") && profile.getBirthYear().isEmpty()) {
            return Optional.of(
                    start(profile).birthYear(Integer.parseInt(answer)).build());
        }
        return Words.date(answer).map(day -> start(profile).birthDate(day).build());
    }

    static Optional<EducationLevel> level(String answer) {
        return Words.constant(answer, List.of(EducationLevel.values()), Labels::of);
    }

    /** Ids are lower case words with hyphens. */
    static Optional<String> id(String answer) {
        String id = answer.strip().replace(' ', '-');
        return id.matches("[a-z0-9]+(-[a-z0-9]+)*") && id.length() <= 80 ? Optional.of(id) : Optional.empty();
    }

    static <E extends Comparable<? super E>> KnownSet<E> with(Optional<KnownSet<E>> set, E value, boolean isIn) {
        SortedSet<E> in = new TreeSet<>();
        SortedSet<E> out = new TreeSet<>();
        set.ifPresent(known -> {
            in.addAll(known.getIncludes());
            out.addAll(known.getExcludes());
        });
        (isIn ? in : out).add(value);
        return KnownSet.partial(in, out);
    }

    static Profile.Builder start(Profile profile) {
        Profile.Builder builder = Profile.builder();
        builder.copyOf(profile);
        return builder;
    }
}
