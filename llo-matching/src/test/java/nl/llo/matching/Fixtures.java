package nl.llo.matching;

import java.time.LocalDate;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.AowAge;
import nl.llo.model.reference.AowRow;
import nl.llo.model.reference.AowTable;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.RegulationKind;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.text.LocalizedText;

/** Small regulations and data. */
final class Fixtures {

    static final LocalDate DATE = LocalDate.of(2022, 6, 1);
    static final RegulationId SCHEME = RegulationId.of("scheme");
    static final ReferenceData REFERENCE = ReferenceData.builder()
            .geography(SmallGeography.geography())
            .aowTable(AowTable.builder()
                    .addRows(AowRow.builder()
                            .year(2022)
                            .bornFrom(LocalDate.of(1955, 1, 1))
                            .bornBefore(LocalDate.of(1960, 1, 1))
                            .age(AowAge.of(66, 7))
                            .addSources(SmallGeography.SOURCE)
                            .build())
                    .build())
            .build();

    private Fixtures() {}

    /** A scheme for persons in the whole country, without conditions. */
    static Regulation.Builder scheme() {
        return Regulation.builder()
                .id(SCHEME)
                .name(LocalizedText.of("Regeling", "Scheme"))
                .kind(RegulationKind.NATIONAL_SCHEME)
                .area(Area.national())
                .addSources(SmallGeography.SOURCE);
    }

    static Condition.Builder condition(String id, Criterion criterion) {
        return Condition.builder().id(ConditionId.of(id)).criterion(criterion).addSources(SmallGeography.SOURCE);
    }

    static Regulation schemeWith(Criterion... criteria) {
        return schemeBuilder(criteria).build();
    }

    /** Its conditions are called c-1, c-2 and so on. */
    static Regulation.Builder schemeBuilder(Criterion... criteria) {
        Regulation.Builder builder = scheme();
        for (int i = 0; i < criteria.length; i++) {
            builder.addConditions(condition("c-" + (i + 1), criteria[i]).build());
        }
        return builder;
    }

    static Catalogue catalogue(Regulation... regulations) {
        Catalogue.Builder builder = Catalogue.builder();
        for (Regulation regulation : regulations) {
            builder.addRegulation(regulation);
        }
        return builder.build();
    }

    static Matcher matcher(Regulation... regulations) {
        return Matcher.of(catalogue(regulations), REFERENCE);
    }

    static RegulationMatch match(Regulation regulation, Profile profile) {
        return matcher(regulation).match(profile, DATE).get(regulation.getId());
    }
}
