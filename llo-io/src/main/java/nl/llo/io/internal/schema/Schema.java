package nl.llo.io.internal.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.llo.io.internal.codec.Shape;
import nl.llo.io.internal.json.TokenWriter;
import nl.llo.io.internal.mapping.MappingDocument;
import nl.llo.io.internal.report.ReportDocument;
import nl.llo.io.internal.wire.CatalogueDocument;
import nl.llo.io.internal.wire.LedgerHeader;
import nl.llo.io.internal.wire.ProfilesDocument;
import nl.llo.io.internal.wire.ReferenceDocument;
import nl.llo.io.internal.wire.SingleDocument;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.facility.Facility;
import nl.llo.model.factor.ReachFactor;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.ledger.BudgetOpened;
import nl.llo.model.organisation.Organisation;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.AowRow;
import nl.llo.model.reference.EducationRow;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityBorders;
import nl.llo.model.region.MunicipalityPostcodes;
import nl.llo.model.region.MunicipalityRegions;
import nl.llo.model.region.Province;
import nl.llo.model.region.YearTable;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayReport;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.trait.TraitDefinition;

/** The schema of a document, one of those that are published. */
public final class Schema {

    /** The records of documents; every other type of the model stands in one of them. */
    private static final Map<String, Class<?>> RECORDS = Stream.of(
                    SourceDocument.class,
                    Organisation.class,
                    TraitDefinition.class,
                    TargetGroup.class,
                    ReachFactor.class,
                    Facility.class,
                    Regulation.class,
                    Profile.class,
                    ReplayScenario.class,
                    ReplayPolicy.class,
                    ReplayReport.class,
                    DevelopmentPlan.class,
                    BudgetOpened.class,
                    Province.class,
                    LabourMarketRegion.class,
                    Municipality.class,
                    YearTable.class,
                    MunicipalityRegions.class,
                    MunicipalityPostcodes.class,
                    MunicipalityBorders.class,
                    AowRow.class,
                    EducationRow.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));

    private static final List<Schema> ALL = List.of(
            new Schema(
                    "catalogue",
                    "Catalogue",
                    "A catalogue of regulations, or a part of one.",
                    CatalogueDocument.CODEC.shape()),
            new Schema(
                    "profile",
                    "Profile",
                    "One profile; also a line of a file with a profile on each line.",
                    WireFormat.PROFILE.shape()),
            new Schema(
                    "profiles",
                    "Profiles",
                    "A file with profiles: a document around a list, a plain list, or one profile.",
                    new Shape.OneOf(List.of(
                            ProfilesDocument.CODEC.shape(),
                            new Shape.Sequence(WireFormat.PROFILE.shape(), false),
                            WireFormat.PROFILE.shape()))),
            new Schema(
                    "ledger-event",
                    "Ledger event",
                    "What happened to the money of a budget; a line of a ledger file, which has an event on each line"
                            + " and may have the version of the format on the first.",
                    new Shape.OneOf(List.of(LedgerHeader.CODEC.shape(), WireFormat.EVENT.shape()))),
            new Schema(
                    "plan",
                    "Development plan",
                    "The steps that one person takes, and what they cost: a document around a plan, or the plan alone.",
                    new Shape.OneOf(List.of(SingleDocument.PLAN.shape(), WireFormat.PLAN.shape()))),
            new Schema(
                    "mapping",
                    "Mapping",
                    "How the file of a partner becomes records, as LloConverter and convert read it.",
                    MappingDocument.CODEC.shape()),
            new Schema(
                    "replay-scenario",
                    "Replay scenario",
                    "A round with everybody who asks for money in it, as LloReplays and replay read it.",
                    SingleDocument.SCENARIO.shape()),
            new Schema(
                    "replay-policies",
                    "Replay policies",
                    "Ways to divide the money of a round, as LloReplays and replay read them.",
                    SingleDocument.POLICIES.shape()),
            new Schema(
                    "replay-report",
                    "Replay report",
                    "What policies lead to in a scenario, as replay writes it.",
                    SingleDocument.REPORT.shape()),
            new Schema(
                    "reference",
                    "Reference data",
                    "A file with reference data, or with a part of it.",
                    ReferenceDocument.CODEC.shape()),
            new Schema(
                    "report",
                    "Import report",
                    "Everything that an import found, as LloReporter and validate write it.",
                    ReportDocument.CODEC.shape()));

    private final String name;
    private final String title;
    private final String description;
    private final Shape shape;

    private Schema(String name, String title, String description, Shape shape) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.shape = shape;
    }

    /** Lists the names of all schemas. */
    public static List<String> names() {
        return ALL.stream().map(schema -> schema.name).toList();
    }

    /** Finds a schema by its name. */
    public static Schema of(String name) {
        return ALL.stream()
                .filter(schema -> schema.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no schema of that name"));
    }

    /** Writes it. */
    public void write(TokenWriter out) {
        String urn = "urn:llo:schema:" + name + ":" + WireFormat.VERSION;
        Json.write(new SchemaDocument(RECORDS).make(urn, title, description, shape), out);
    }
}
