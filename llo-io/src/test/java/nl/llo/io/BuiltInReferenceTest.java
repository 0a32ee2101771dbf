package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.llo.io.internal.wire.ReferenceDocument;
import nl.llo.model.reference.AowRow;
import nl.llo.model.reference.EducationRow;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityBorders;
import nl.llo.model.region.MunicipalityPostcodes;
import nl.llo.model.region.PostcodeRange;
import nl.llo.model.region.Province;
import nl.llo.model.region.YearTable;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The built-in tables as a whole: within the constraints, in order and with sources. */
class BuiltInReferenceTest {

    private static final ReferenceDocument RECORDS = LloReferenceData.read();

    private static <T> List<T> all(Class<T> type) {
        return RECORDS.records().stream()
                .flatMap(List::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void everythingSatisfiesTheConstraintsOfTheModel() {
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.ENGLISH)
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
        Stream<?> all = RECORDS.records().stream().flatMap(List::stream);
        assertThat(all).allSatisfy(one -> assertThat(validator.validate(one)).isEmpty());
    }

    @Test
    void everyRowNamesASourceThatIsDescribedAndEverySourceIsUsed() {
        List<List<SourceReference>> sources = new ArrayList<>();
        all(Province.class).forEach(one -> sources.add(one.getSources()));
        all(LabourMarketRegion.class).forEach(one -> sources.add(one.getSources()));
        all(Municipality.class).forEach(one -> sources.add(one.getSources()));
        all(YearTable.class).forEach(one -> sources.add(one.getSources()));
        all(MunicipalityBorders.class).forEach(one -> sources.add(one.getSources()));
        all(AowRow.class).forEach(one -> sources.add(one.getSources()));
        all(EducationRow.class).forEach(one -> sources.add(one.getSources()));
        Set<SourceDocumentId> used = sources.stream()
                .flatMap(List::stream)
                .map(SourceReference::getDocument)
                .collect(Collectors.toSet());
        Set<SourceDocumentId> described =
                all(SourceDocument.class).stream().map(SourceDocument::getId).collect(Collectors.toSet());
        assertThat(sources).noneMatch(List::isEmpty);
        assertThat(used).isEqualTo(described);
        assertThat(described).hasSameSizeAs(all(SourceDocument.class));
    }

    @Test
    void recordsAreSortedSoThatChangesAreEasyToRead() {
        assertThat(all(Municipality.class)).extracting(Municipality::getCode).isSorted();
        assertThat(all(LabourMarketRegion.class))
                .extracting(LabourMarketRegion::getCode)
                .isSorted();
        assertThat(all(MunicipalityPostcodes.class))
                .extracting(MunicipalityPostcodes::getMunicipality)
                .isSorted();
        for (MunicipalityPostcodes row : all(MunicipalityPostcodes.class)) {
            assertThat(row.getPostcodes()).extracting(PostcodeRange::first).isSorted();
        }
    }

    @Test
    void builtInDataIsReadOnceAndShared() {
        assertThat(LloReferenceData.builtIn()).isSameAs(LloReferenceData.builtIn());
    }
}
