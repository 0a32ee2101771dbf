package nl.llo.model.testing;

import java.util.List;
import java.util.stream.Stream;
import nl.llo.model.id.FactorId;
import nl.llo.model.id.OccupationId;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.id.RegisterId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.SectorId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.source.SourceDocumentId;

/** The ids that generated records share, few enough for references to meet. Codes of places are real ones. */
public final class Pools {
    /** Source documents. */
    public static final List<SourceDocumentId> DOCUMENTS =
            Stream.of("DOC-A", "DOC-B", "DOC-C").map(SourceDocumentId::of).toList();
    /** Organisations. */
    public static final List<OrganisationId> ORGANISATIONS = Stream.of("org-a", "org-b", "org-c", "org-d")
            .map(OrganisationId::of)
            .toList();
    /** Traits. */
    public static final List<TraitId> TRAITS =
            Stream.of("trait-a", "trait-b", "trait-c").map(TraitId::of).toList();
    /** Target groups, in an order in which a definition refers to earlier ones only. */
    public static final List<TargetGroupId> GROUPS = Stream.of("group-a", "group-b", "group-c", "group-d")
            .map(TargetGroupId::of)
            .toList();
    /** Factors. */
    public static final List<FactorId> FACTORS =
            Stream.of("factor-a", "factor-b").map(FactorId::of).toList();
    /** Regulations. */
    public static final List<RegulationId> REGULATIONS = Stream.of("reg-a", "reg-b", "reg-c", "reg-d", "reg-e")
            .map(RegulationId::of)
            .toList();
    /** Sectors. */
    public static final List<SectorId> SECTORS =
            Stream.of("care", "construction", "metal").map(SectorId::of).toList();
    /** Occupations. */
    public static final List<OccupationId> OCCUPATIONS =
            Stream.of("harp-maker", "welder").map(OccupationId::of).toList();
    /** Registers of courses. */
    public static final List<RegisterId> REGISTERS =
            Stream.of("register-a", "register-b").map(RegisterId::of).toList();
    /** Almere, Deventer, Enschede, Hengelo, Zwolle, Amsterdam, and Weesp, which merged in 2022. */
    public static final List<MunicipalityCode> MUNICIPALITIES = Stream.of(
                    "GM0034", "GM0150", "GM0153", "GM0164", "GM0193", "GM0363", "GM0457")
            .map(MunicipalityCode::of)
            .toList();
    /** Flevoland, Twente, Veluwe Stedendriehoek and Regio Zwolle, the last also by its SUWI number. */
    public static final List<RegionCode> REGIONS = Stream.of("AM05", "AM06", "AM11", "AM36", "SUWI:05")
            .map(RegionCode::of)
            .toList();
    /** Overijssel, Flevoland and Gelderland. */
    public static final List<ProvinceCode> PROVINCES =
            Stream.of("PV23", "PV24", "PV25").map(ProvinceCode::of).toList();
    /** Postcodes in Almere, Deventer, Enschede and Hengelo. */
    public static final List<Postcode4> POSTCODES =
            Stream.of("1311", "7411", "7511", "7551").map(Postcode4::of).toList();

    private Pools() {}
}
