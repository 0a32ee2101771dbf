package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.Profile;

/** Profiles. */
final class ProfileWire {

    static final ObjectCodec<Place> PLACE = ObjectCodec.of(
                    "Place", "Where somebody lives, works or studies.", Place::builder, (Place.Builder b) -> b.build())
            .optional(
                    "municipality",
                    IdWire.MUNICIPALITY,
                    Place::getMunicipality,
                    (b, v) -> b.municipality(v),
                    "the municipality")
            .optional(
                    "postcode",
                    IdWire.POSTCODE,
                    Place::getPostcode,
                    (b, v) -> b.postcode(v),
                    "the digits of the postcode")
            .optional(
                    "neighbourhood",
                    Values.text(200),
                    Place::getNeighbourhood,
                    (b, v) -> b.neighbourhood(v),
                    "the name of the neighbourhood")
            .build();

    static final ObjectCodec<Course> COURSE = ObjectCodec.of(
                    "Course", "The course that somebody wants.", Course::builder, (Course.Builder b) -> b.build())
            .optional("name", Values.text(300), Course::getName, (b, v) -> b.name(v), "its name")
            .optional(
                    "registers",
                    new KnownSetCodec<>("KnownRegisters", IdWire.REGISTER),
                    Course::getRegisters,
                    (b, v) -> b.registers(v),
                    "the registers in which it stands")
            .optional("start", Values.date(), Course::getStart, (b, v) -> b.start(v), "its first day")
            .optional("level", Values.choice(EducationLevel.class), Course::getLevel, (b, v) -> b.level(v), "its level")
            .optional("sector", IdWire.SECTOR, Course::getSector, (b, v) -> b.sector(v), "the sector it is for")
            .optional("price", BasicWire.MONEY, Course::getPrice, (b, v) -> b.price(v), "its price")
            .build();

    static final ObjectCodec<Profile> PROFILE = ObjectCodec.of(
                    "Profile",
                    "What is known of somebody who asks, under a pseudonym; what is absent is not known.",
                    Profile::builder,
                    (Profile.Builder b) -> b.build())
            .optional("id", IdWire.PROFILE, Profile::getId, (b, v) -> b.id(v), "a pseudonym")
            .defaulted(
                    "kind",
                    Values.choice(ApplicantKind.class),
                    Profile::getKind,
                    (b, v) -> b.kind(v),
                    ApplicantKind.PERSON,
                    "who asks")
            .optional("birthDate", Values.date(), Profile::getBirthDate, (b, v) -> b.birthDate(v), "the date of birth")
            .optional(
                    "birthYear",
                    Values.integer(1900, 2100),
                    Profile::getBirthYear,
                    (b, v) -> b.birthYear(v),
                    "the year of birth, when the date is not known")
            .optional("home", Values.recurring(PLACE), Profile::getHome, (b, v) -> b.home(v), "where the person lives")
            .optional("work", Values.recurring(PLACE), Profile::getWork, (b, v) -> b.work(v), "where the person works")
            .optional(
                    "study",
                    Values.recurring(PLACE),
                    Profile::getStudy,
                    (b, v) -> b.study(v),
                    "where the person studies")
            .optional(
                    "education",
                    Values.choice(EducationLevel.class),
                    Profile::getEducation,
                    (b, v) -> b.education(v),
                    "the highest completed education")
            .optional(
                    "startQualification",
                    Values.flag(),
                    Profile::getStartQualification,
                    (b, v) -> b.startQualification(v),
                    "whether the person has a start qualification; when absent it follows from the education")
            .optional(
                    "statuses",
                    new KnownSetCodec<>("KnownStatuses", Values.choice(EmploymentStatus.class)),
                    Profile::getStatuses,
                    (b, v) -> b.statuses(v),
                    "the positions on the labour market")
            .optional(
                    "benefits",
                    new KnownSetCodec<>("KnownBenefits", Values.choice(Benefit.class)),
                    Profile::getBenefits,
                    (b, v) -> b.benefits(v),
                    "the benefits received")
            .optional(
                    "sectors",
                    new KnownSetCodec<>("KnownSectors", IdWire.SECTOR),
                    Profile::getSectors,
                    (b, v) -> b.sectors(v),
                    "the sectors worked in")
            .optional(
                    "occupations",
                    new KnownSetCodec<>("KnownOccupations", IdWire.OCCUPATION),
                    Profile::getOccupations,
                    (b, v) -> b.occupations(v),
                    "the occupations")
            .optional(
                    "hoursPerWeek",
                    BasicWire.HOURS,
                    Profile::getHoursPerWeek,
                    (b, v) -> b.hoursPerWeek(v),
                    "the hours worked in a week")
            .optional(
                    "income",
                    BasicWire.MONEY,
                    Profile::getIncome,
                    (b, v) -> b.income(v),
                    "the gross income in euros a year")
            .optional("wealth", BasicWire.MONEY, Profile::getWealth, (b, v) -> b.wealth(v), "the wealth in euros")
            .optional(
                    "labourMarketTie",
                    Values.flag(),
                    Profile::getLabourMarketTie,
                    (b, v) -> b.labourMarketTie(v),
                    "whether the person has a tie with the Dutch labour market")
            .optional(
                    "unemployedSince",
                    Values.date(),
                    Profile::getUnemployedSince,
                    (b, v) -> b.unemployedSince(v),
                    "the first day without work")
            .optional(
                    "course",
                    Values.recurring(COURSE),
                    Profile::getCourse,
                    (b, v) -> b.course(v),
                    "the course that the person wants")
            .optional(
                    "used",
                    new KnownSetCodec<>("KnownRegulations", IdWire.REGULATION),
                    Profile::getUsed,
                    (b, v) -> b.used(v),
                    "the regulations used before")
            .optional(
                    "groups",
                    new KnownSetCodec<>("KnownGroups", IdWire.GROUP),
                    Profile::getGroups,
                    (b, v) -> b.groups(v),
                    "the target groups that the person belongs to, as a professional has established")
            .map(
                    "traits",
                    Values.recurring(Values.map(IdWire.TRAIT, Values.flag())),
                    Profile::getTraits,
                    (b, v) -> b.traits(v),
                    "answers to the questions of the catalogue; what is not there is not known")
            .build();

    private ProfileWire() {}
}
