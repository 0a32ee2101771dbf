package nl.llo.examples.cli.ask;

import java.util.Optional;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.model.id.RegisterId;
import nl.llo.model.id.SectorId;
import nl.llo.model.money.Money;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.Profile;

/** Puts answers about the wanted course into a profile. */
final class CourseAnswers {

    private CourseAnswers() {}

    static Optional<Profile> put(Profile profile, MissingFact fact, String answer) {
        Course.Builder course = Course.builder();
        profile.getCourse().ifPresent(course::copyOf);
        Optional<?> understood = switch (fact.getAttribute()) {
            case COURSE_START -> Words.date(answer).map(course::start);
            case COURSE_LEVEL -> Answers.level(answer).map(course::level);
            case COURSE_SECTOR -> Answers.id(answer).map(id -> course.sector(SectorId.of(id)));
            case COURSE_PRICE -> Words.number(answer).map(euros -> course.price(Money.of(euros)));
            default ->
                Words.yesOrNo(answer)
                        .map(yes -> course.registers(Answers.with(
                                profile.getCourse().flatMap(Course::getRegisters),
                                RegisterId.of(fact.getKey().orElseThrow()),
                                yes)));
        };
        return understood.map(
                any -> Answers.start(profile).course(course.build()).build());
    }
}
