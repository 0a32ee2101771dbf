package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.reference.AowAge;
import nl.llo.model.reference.AowRow;
import nl.llo.model.reference.EducationRow;
import nl.llo.model.source.FactBasis;

/** AOW ages and levels of education. */
final class ReferenceFactWire {

    private static final int CODE = 60;
    private static final int MAX_AGE = 150;

    private static final ValueCodec<AowAge> AGE = ObjectCodec.of(
                    "AowAge", "An age in years and months.", AgeBuilder::new, AgeBuilder::build)
            .required("years", Values.integer(0, MAX_AGE), AowAge::years, (b, v) -> b.years = v, "whole years")
            .defaulted("months", Values.integer(0, 11), AowAge::months, (b, v) -> b.months = v, 0, "months on top")
            .build();

    static final ObjectCodec<AowRow> AOW = ObjectCodec.of(
                    "AowRow",
                    "The AOW age of those born in a window of days.",
                    AowRow::builder,
                    (AowRow.Builder b) -> b.build())
            .required("year", BasicWire.YEAR, AowRow::getYear, (b, v) -> b.year(v), "the year in which they reach it")
            .required("bornFrom", Values.date(), AowRow::getBornFrom, (b, v) -> b.bornFrom(v), "first day, included")
            .required(
                    "bornBefore", Values.date(), AowRow::getBornBefore, (b, v) -> b.bornBefore(v), "last day, excluded")
            .required("age", AGE, AowRow::getAge, (b, v) -> b.age(v), "the age")
            .defaulted(
                    "basis",
                    SourceWire.BASIS,
                    AowRow::getBasis,
                    (b, v) -> b.basis(v),
                    FactBasis.PUBLISHED,
                    "how the window is known")
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    AowRow::getSources,
                    (b, v) -> b.addAllSources(v),
                    SourceWire.MEANING)
            .build();

    static final ObjectCodec<EducationRow> EDUCATION = ObjectCodec.of(
                    "EducationRow",
                    "A level of education and its codes elsewhere.",
                    EducationRow::builder,
                    (EducationRow.Builder b) -> b.build())
            .required(
                    "level",
                    Values.choice(EducationLevel.class),
                    EducationRow::getLevel,
                    (b, v) -> b.level(v),
                    "the level")
            .required("label", BasicWire.TEXT, EducationRow::getLabel, (b, v) -> b.label(v), "its name")
            .optional("nlqf", Values.text(CODE), EducationRow::getNlqf, (b, v) -> b.nlqf(v), "its NLQF level")
            .optional("eqf", Values.integer(1, 8), EducationRow::getEqf, (b, v) -> b.eqf(v), "its EQF level")
            .collection(
                    "rioCodes",
                    Values.list(Values.text(CODE)),
                    EducationRow::getRioCodes,
                    (b, v) -> b.addAllRioCodes(v),
                    "its RIO codes")
            .optional(
                    "oeapiLevel",
                    Values.text(CODE),
                    EducationRow::getOeapiLevel,
                    (b, v) -> b.oeapiLevel(v),
                    "level in the Open Education API")
            .optional(
                    "oeapiQualificationLevel",
                    Values.text(CODE),
                    EducationRow::getOeapiQualificationLevel,
                    (b, v) -> b.oeapiQualificationLevel(v),
                    "levelOfQualification in the Open Education API")
            .optional(
                    "vumEducationLevel",
                    Values.integer(1, 9),
                    EducationRow::getVumEducationLevel,
                    (b, v) -> b.vumEducationLevel(v),
                    "codeNiveauOpleiding in VUM")
            .optional(
                    "vumWorkLevel",
                    Values.integer(1, 6),
                    EducationRow::getVumWorkLevel,
                    (b, v) -> b.vumWorkLevel(v),
                    "codeWerkEnDenkniveauWerkzoekende in VUM")
            .optional("soiCode", Values.text(CODE), EducationRow::getSoiCode, (b, v) -> b.soiCode(v), "its SOI code")
            .required(
                    "startQualification",
                    Values.flag(),
                    EducationRow::isStartQualification,
                    (b, v) -> b.startQualification(v),
                    "whether it is a start qualification")
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    EducationRow::getSources,
                    (b, v) -> b.addAllSources(v),
                    SourceWire.MEANING)
            .build();

    private ReferenceFactWire() {}

    private static final class AgeBuilder {
        private int years;
        private int months;

        AowAge build() {
            return AowAge.of(years, months);
        }
    }
}
