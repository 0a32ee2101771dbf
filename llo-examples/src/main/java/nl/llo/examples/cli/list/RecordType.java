package nl.llo.examples.cli.list;

import java.util.List;
import java.util.stream.Stream;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.factor.FactorEffect;
import nl.llo.model.organisation.OrganisationType;
import nl.llo.model.regulation.RegulationKind;

/** The kinds of record that can be listed, each with the kinds that it knows itself. */
public enum RecordType {
    /** Schemes, funds, pilots and the like. */
    REGULATIONS,
    /** Target groups. */
    GROUPS,
    /** Parties. */
    ORGANISATIONS,
    /** Yes/no questions. */
    TRAITS,
    /** What helps or hinders a measure to reach people. */
    FACTORS,
    /** What one gets, with a regulation or by itself. */
    FACILITIES,
    /** Source documents. */
    DOCUMENTS,
    /** Labour market regions. */
    REGIONS,
    /** Municipalities. */
    MUNICIPALITIES,
    /** Provinces. */
    PROVINCES;

    /** The words by which its kinds can be asked for; empty when it knows none. */
    public List<String> kinds() {
        return Stream.of(constants()).map(Words::of).toList();
    }

    private Enum<?>[] constants() {
        return switch (this) {
            case REGULATIONS -> RegulationKind.values();
            case ORGANISATIONS -> OrganisationType.values();
            case FACTORS -> FactorEffect.values();
            case FACILITIES -> FacilityKind.values();
            case GROUPS, TRAITS, DOCUMENTS, REGIONS, MUNICIPALITIES, PROVINCES -> new Enum<?>[0];
        };
    }

    /** The words for all types. */
    public static List<String> words() {
        return Stream.of(values()).map(Words::of).toList();
    }
}
