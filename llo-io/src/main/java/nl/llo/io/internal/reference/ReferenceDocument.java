package nl.llo.io.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.llo.model.reference.AowRow;
import nl.llo.model.reference.EducationRow;
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

/** Records as they stand in one or more documents: rows before anything is looked up in them. */
final class ReferenceDocument {

    static final String FORMAT_VERSION = "1.0";
    static final String KIND = "reference";

    String formatVersion = FORMAT_VERSION;
    String kind = KIND;

    @Nullable
    Period provincePeriod;

    final List<SourceDocument> documents = new ArrayList<>();
    final List<Province> provinces = new ArrayList<>();
    final List<LabourMarketRegion> regions = new ArrayList<>();
    final List<Municipality> municipalities = new ArrayList<>();
    final List<YearTable> regionTables = new ArrayList<>();
    final List<MunicipalityRegions> memberships = new ArrayList<>();
    final List<YearTable> postcodeTables = new ArrayList<>();
    final List<MunicipalityPostcodes> postcodes = new ArrayList<>();
    final List<MunicipalityBorders> borders = new ArrayList<>();
    final List<AowRow> aow = new ArrayList<>();
    final List<EducationRow> education = new ArrayList<>();

    Optional<Period> provincePeriod() {
        return Optional.ofNullable(provincePeriod);
    }

    /** Refuses a document of another kind or version. */
    ReferenceDocument checked() {
        if (!formatVersion.equals(FORMAT_VERSION) || !kind.equals(KIND)) {
            throw new IllegalArgumentException("not a reference document of format " + FORMAT_VERSION);
        }
        return this;
    }

    /** Adds all records of another document to this one. */
    void merge(ReferenceDocument other) {
        if (other.provincePeriod != null) {
            provincePeriod = other.provincePeriod;
        }
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
}
