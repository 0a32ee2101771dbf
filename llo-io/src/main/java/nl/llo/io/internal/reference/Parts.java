package nl.llo.io.internal.reference;

import java.util.List;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.PostcodeRange;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.source.FactBasis;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;

/** What records of several kinds hold. */
final class Parts {

    static final int NAME = 100;
    private static final int TITLE = 300;
    private static final int URL = 500;
    private static final int NOTE = 4_000;
    private static final int FIRST_YEAR = 1_800;
    private static final int LAST_YEAR = 2_200;

    private static final String MUNICIPALITY_FORM = "GM[0-9]{4}";
    private static final String PROVINCE_FORM = "PV[0-9]{2}";
    private static final String REGION_FORM = "(AM|SUWI:)[0-9]{2}";
    private static final String DOCUMENT_FORM = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*";

    static final ValueCodec<MunicipalityCode> MUNICIPALITY =
            Values.reference(IdKind.MUNICIPALITY, Phrase.FORM_MUNICIPALITY, MUNICIPALITY_FORM, MunicipalityCode::of);
    static final ValueCodec<MunicipalityCode> OWN_MUNICIPALITY =
            Values.definition(IdKind.MUNICIPALITY, Phrase.FORM_MUNICIPALITY, MUNICIPALITY_FORM, MunicipalityCode::of);
    static final ValueCodec<ProvinceCode> PROVINCE =
            Values.reference(IdKind.PROVINCE, Phrase.FORM_PROVINCE, PROVINCE_FORM, ProvinceCode::of);
    static final ValueCodec<ProvinceCode> OWN_PROVINCE =
            Values.definition(IdKind.PROVINCE, Phrase.FORM_PROVINCE, PROVINCE_FORM, ProvinceCode::of);
    static final ValueCodec<RegionCode> REGION =
            Values.reference(IdKind.REGION, Phrase.FORM_REGION, REGION_FORM, RegionCode::of);
    static final ValueCodec<RegionCode> OWN_REGION =
            Values.definition(IdKind.REGION, Phrase.FORM_REGION, REGION_FORM, RegionCode::of);
    static final ValueCodec<PostcodeRange> POSTCODES =
            Values.form(Phrase.FORM_POSTCODE_RANGE, "[1-9][0-9]{3}(-[1-9][0-9]{3})?", PostcodeRange::of);
    static final ValueCodec<FactBasis> BASIS = Values.choice(FactBasis.class);
    static final ValueCodec<Integer> YEAR = Values.integer(FIRST_YEAR, LAST_YEAR);
    static final ValueCodec<List<String>> NAMES = Values.list(Values.text(NAME));

    static final ValueCodec<LocalizedText> TEXT = ObjectCodec.of(
                    "LocalizedText", "A text in Dutch and perhaps in English.", LocalizedText::builder, b -> b.build())
            .required("nl", Values.lines(NOTE), LocalizedText::getNl, (b, v) -> b.nl(v), "the Dutch text")
            .optional("en", Values.lines(NOTE), LocalizedText::getEn, (b, v) -> b.en(v), "the English text")
            .build();

    static final ValueCodec<Period> PERIOD = ObjectCodec.of(
                    "Period", "A period of whole days, both ends included.", Period::builder, b -> b.build())
            .optional("from", Values.date(), Period::getFrom, (b, v) -> b.from(v), "the first day")
            .optional("until", Values.date(), Period::getUntil, (b, v) -> b.until(v), "the last day")
            .build();

    static final ValueCodec<SourceDocument> DOCUMENT = ObjectCodec.of(
                    "SourceDocument",
                    "A document or table that facts come from.",
                    SourceDocument::builder,
                    b -> b.build())
            .required(
                    "id",
                    Values.definition(IdKind.DOCUMENT, Phrase.FORM_DOCUMENT_ID, DOCUMENT_FORM, SourceDocumentId::of),
                    SourceDocument::getId,
                    (b, v) -> b.id(v),
                    "the id by which references name it")
            .required("title", TEXT, SourceDocument::getTitle, (b, v) -> b.title(v), "its title")
            .optional(
                    "publisher",
                    Values.text(TITLE),
                    SourceDocument::getPublisher,
                    (b, v) -> b.publisher(v),
                    "who published it")
            .optional("date", Values.date(), SourceDocument::getDate, (b, v) -> b.date(v), "day of publication")
            .optional("url", Values.text(URL), SourceDocument::getUrl, (b, v) -> b.url(v), "where it can be read")
            .optional(
                    "licence",
                    Values.text(TITLE),
                    SourceDocument::getLicence,
                    (b, v) -> b.licence(v),
                    "the terms under which its facts are used")
            .build();

    private static final ValueCodec<SourceReference> SOURCE = ObjectCodec.of(
                    "SourceReference", "The place that states a fact.", SourceReference::builder, b -> b.build())
            .required(
                    "document",
                    Values.reference(IdKind.DOCUMENT, Phrase.FORM_DOCUMENT_ID, DOCUMENT_FORM, SourceDocumentId::of),
                    SourceReference::getDocument,
                    (b, v) -> b.document(v),
                    "the document")
            .optional(
                    "section",
                    Values.text(TITLE),
                    SourceReference::getSection,
                    (b, v) -> b.section(v),
                    "the place in it")
            .optional("date", Values.date(), SourceReference::getDate, (b, v) -> b.date(v), "as of when it is stated")
            .optional("note", TEXT, SourceReference::getNote, (b, v) -> b.note(v), "how the fact was read")
            .build();

    static final ValueCodec<List<SourceReference>> SOURCES = Values.list(SOURCE);

    private Parts() {}
}
