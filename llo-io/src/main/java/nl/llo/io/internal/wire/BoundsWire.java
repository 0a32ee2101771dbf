package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.CourseLevelCriterion;
import nl.llo.model.criterion.CoursePriceCriterion;
import nl.llo.model.criterion.EducationCriterion;
import nl.llo.model.criterion.HoursCriterion;
import nl.llo.model.criterion.IncomeCriterion;
import nl.llo.model.criterion.UnemployedMonthsCriterion;
import nl.llo.model.criterion.WealthCriterion;
import nl.llo.model.education.EducationLevel;

/** Conditions with a lower and an upper bound, both included; at least one of them must be there. */
final class BoundsWire {

    private static final String MIN = "the least that fits";
    private static final String MAX = "the most that fits";
    private static final ValueCodec<EducationLevel> LEVEL = Values.choice(EducationLevel.class);
    private static final ValueCodec<Integer> YEARS = Values.integer(0, 130);
    private static final ValueCodec<Integer> MONTHS = Values.integer(0, 1_200);

    static final ObjectCodec<AgeCriterion> AGE = ObjectCodec.of(
                    "AgeCriterion",
                    "Bounds on the age in whole years.",
                    AgeCriterion::builder,
                    (AgeCriterion.Builder b) -> b.build())
            .optional("min", YEARS, AgeCriterion::getMin, (b, v) -> b.min(v), MIN)
            .optional("max", YEARS, AgeCriterion::getMax, (b, v) -> b.max(v), MAX)
            .optional(
                    "below",
                    new AgeLimitCodec(),
                    AgeCriterion::getBelow,
                    (b, v) -> b.below(v),
                    "an age that is too old itself; \"aow\" is the age at which the state pension begins")
            .build();

    static final ObjectCodec<EducationCriterion> EDUCATION = ObjectCodec.of(
                    "EducationCriterion",
                    "Bounds on the highest completed education, by rank, or a list of levels.",
                    EducationCriterion::builder,
                    (EducationCriterion.Builder b) -> b.build())
            .optional("min", LEVEL, EducationCriterion::getMin, (b, v) -> b.min(v), MIN)
            .optional("max", LEVEL, EducationCriterion::getMax, (b, v) -> b.max(v), MAX)
            .collection(
                    "in",
                    Values.set(LEVEL),
                    EducationCriterion::getIn,
                    (b, v) -> b.in(v),
                    "the levels that fit, whatever their rank")
            .build();

    static final ObjectCodec<UnemployedMonthsCriterion> UNEMPLOYED_MONTHS = ObjectCodec.of(
                    "UnemployedMonthsCriterion",
                    "Bounds on the whole months without work.",
                    UnemployedMonthsCriterion::builder,
                    (UnemployedMonthsCriterion.Builder b) -> b.build())
            .optional("min", MONTHS, UnemployedMonthsCriterion::getMin, (b, v) -> b.min(v), MIN)
            .optional("max", MONTHS, UnemployedMonthsCriterion::getMax, (b, v) -> b.max(v), MAX)
            .build();

    static final ObjectCodec<HoursCriterion> HOURS = ObjectCodec.of(
                    "HoursCriterion",
                    "Bounds on the hours worked in a week.",
                    HoursCriterion::builder,
                    (HoursCriterion.Builder b) -> b.build())
            .optional("min", BasicWire.HOURS, HoursCriterion::getMin, (b, v) -> b.min(v), MIN)
            .optional("max", BasicWire.HOURS, HoursCriterion::getMax, (b, v) -> b.max(v), MAX)
            .build();

    static final ObjectCodec<IncomeCriterion> INCOME = ObjectCodec.of(
                    "IncomeCriterion",
                    "Bounds on the gross income in euros a year.",
                    IncomeCriterion::builder,
                    (IncomeCriterion.Builder b) -> b.build())
            .optional("min", BasicWire.MONEY, IncomeCriterion::getMin, (b, v) -> b.min(v), MIN)
            .optional("max", BasicWire.MONEY, IncomeCriterion::getMax, (b, v) -> b.max(v), MAX)
            .build();

    static final ObjectCodec<WealthCriterion> WEALTH = ObjectCodec.of(
                    "WealthCriterion",
                    "Bounds on the wealth in euros.",
                    WealthCriterion::builder,
                    (WealthCriterion.Builder b) -> b.build())
            .optional("min", BasicWire.MONEY, WealthCriterion::getMin, (b, v) -> b.min(v), MIN)
            .optional("max", BasicWire.MONEY, WealthCriterion::getMax, (b, v) -> b.max(v), MAX)
            .build();

    static final ObjectCodec<CourseLevelCriterion> COURSE_LEVEL = ObjectCodec.of(
                    "CourseLevelCriterion",
                    "Bounds on the level of the course, by rank.",
                    CourseLevelCriterion::builder,
                    (CourseLevelCriterion.Builder b) -> b.build())
            .optional("min", LEVEL, CourseLevelCriterion::getMin, (b, v) -> b.min(v), MIN)
            .optional("max", LEVEL, CourseLevelCriterion::getMax, (b, v) -> b.max(v), MAX)
            .build();

    static final ObjectCodec<CoursePriceCriterion> COURSE_PRICE = ObjectCodec.of(
                    "CoursePriceCriterion",
                    "Bounds on the price of the course in euros.",
                    CoursePriceCriterion::builder,
                    (CoursePriceCriterion.Builder b) -> b.build())
            .optional("min", BasicWire.MONEY, CoursePriceCriterion::getMin, (b, v) -> b.min(v), MIN)
            .optional("max", BasicWire.MONEY, CoursePriceCriterion::getMax, (b, v) -> b.max(v), MAX)
            .build();

    private BoundsWire() {}
}
