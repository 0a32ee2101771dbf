package nl.llo.io.internal.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.ObjectCodecBuilder;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.reference.AowRow;
import nl.llo.model.reference.AowTable;
import nl.llo.model.reference.EducationRow;
import nl.llo.model.reference.EducationTable;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.Geography;
import nl.llo.model.region.GeographyBuilder;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityBorders;
import nl.llo.model.region.MunicipalityPostcodes;
import nl.llo.model.region.MunicipalityRegions;
import nl.llo.model.region.Province;
import nl.llo.model.region.YearTable;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.time.Period;
import org.jspecify.annotations.Nullable;

/** A file with reference data, or with a part of it; several files together make {@link ReferenceData}. */
public final class ReferenceDocument {

    private static final String KIND = "reference";

    /** The description of such a file. */
    public static final ObjectCodec<ReferenceDocument> CODEC = codec();

    private @Nullable Period provincePeriod;
    private final List<SourceDocument> documents = new ArrayList<>();
    private final List<Province> provinces = new ArrayList<>();
    private final List<LabourMarketRegion> regions = new ArrayList<>();
    private final List<Municipality> municipalities = new ArrayList<>();
    private final List<YearTable> regionTables = new ArrayList<>();
    private final List<MunicipalityRegions> memberships = new ArrayList<>();
    private final List<YearTable> postcodeTables = new ArrayList<>();
    private final List<MunicipalityPostcodes> postcodes = new ArrayList<>();
    private final List<MunicipalityBorders> borders = new ArrayList<>();
    private final List<AowRow> aow = new ArrayList<>();
    private final List<EducationRow> education = new ArrayList<>();

    /** Makes a document without records. */
    public ReferenceDocument() {}

    private static ObjectCodec<ReferenceDocument> codec() {
        ObjectCodecBuilder<ReferenceDocument, ReferenceDocument> codec = DocumentHead.in(
                        ObjectCodec.of(
                                "ReferenceDocument",
                                "A file with reference data: places, AOW ages and levels of education.",
                                ReferenceDocument::new,
                                (ReferenceDocument document) -> document),
                        KIND)
                .optional(
                        "provincePeriod",
                        BasicWire.PERIOD,
                        d -> Optional.ofNullable(d.provincePeriod),
                        (d, v) -> d.provincePeriod = v,
                        "the days for which the provinces of municipalities are published");
        list(codec, "documents", SourceWire.DOCUMENT, d -> d.documents, "documents that facts are taken from");
        list(codec, "provinces", PlaceWire.PROVINCE, d -> d.provinces, "provinces");
        list(codec, "regions", PlaceWire.REGION, d -> d.regions, "labour market regions");
        list(codec, "municipalities", PlaceWire.MUNICIPALITY, d -> d.municipalities, "municipalities");
        list(codec, "regionTables", PlaceTableWire.TABLE, d -> d.regionTables, "tables that place municipalities");
        list(codec, "memberships", PlaceTableWire.MEMBERSHIP, d -> d.memberships, "rows of these tables");
        list(codec, "postcodeTables", PlaceTableWire.TABLE, d -> d.postcodeTables, "tables that place postcodes");
        list(codec, "postcodes", PlaceTableWire.POSTCODES, d -> d.postcodes, "rows of these tables");
        list(codec, "borders", PlaceTableWire.BORDERS, d -> d.borders, "neighbouring municipalities");
        list(codec, "aow", ReferenceFactWire.AOW, d -> d.aow, "AOW ages");
        list(codec, "education", ReferenceFactWire.EDUCATION, d -> d.education, "levels of education");
        return codec.build();
    }

    private static <T> void list(
            ObjectCodecBuilder<ReferenceDocument, ReferenceDocument> codec,
            String name,
            ValueCodec<T> item,
            Function<ReferenceDocument, List<T>> records,
            String meaning) {
        codec.collection(
                name,
                Values.list(item),
                records,
                (document, values) -> records.apply(document).addAll(values),
                meaning);
    }

    /** Adds all records of another document to this one. */
    public void merge(ReferenceDocument other) {
        provincePeriod = other.provincePeriod == null ? provincePeriod : other.provincePeriod;
        documents.addAll(other.documents);
        provinces.addAll(other.provinces);
        regions.addAll(other.regions);
        municipalities.addAll(other.municipalities);
        regionTables.addAll(other.regionTables);
        memberships.addAll(other.memberships);
        postcodeTables.addAll(other.postcodeTables);
        postcodes.addAll(other.postcodes);
        borders.addAll(other.borders);
        aow.addAll(other.aow);
        education.addAll(other.education);
    }

    /** Gives the records of every kind, one list a kind. */
    public List<List<?>> records() {
        return List.of(
                documents,
                provinces,
                regions,
                municipalities,
                regionTables,
                memberships,
                postcodeTables,
                postcodes,
                borders,
                aow,
                education);
    }

    /**
     * Makes the data of all records together.
     *
     * @throws IllegalArgumentException if they do not fit together
     */
    public ReferenceData toData() {
        GeographyBuilder geography = Geography.builder()
                .addProvinces(provinces)
                .addRegions(regions)
                .addMunicipalities(municipalities)
                .addRegionTables(regionTables)
                .addMemberships(memberships)
                .addPostcodeTables(postcodeTables)
                .addPostcodes(postcodes)
                .addBorders(borders);
        if (provincePeriod != null) {
            geography.provincePeriod(provincePeriod);
        }
        return ReferenceData.builder()
                .geography(geography.build())
                .aowTable(AowTable.of(aow))
                .educationTable(EducationTable.builder().addAllRows(education).build())
                .addAllDocuments(documents)
                .build();
    }
}
