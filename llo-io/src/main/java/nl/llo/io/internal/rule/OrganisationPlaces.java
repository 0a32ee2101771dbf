package nl.llo.io.internal.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.Located;
import nl.llo.io.internal.codec.LocationLog;
import nl.llo.io.internal.wire.CatalogueDocument;
import nl.llo.model.area.MunicipalitiesArea;
import nl.llo.model.area.ProvincesArea;
import nl.llo.model.organisation.Organisation;
import nl.llo.model.organisation.OrganisationType;
import nl.llo.model.region.Geography;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Province;
import nl.llo.model.region.ProvinceCode;

/**
 * The code of a municipality or province that is an organisation, is that of the place in its name. A name that is not the name of
 * a place says nothing.
 */
final class OrganisationPlaces implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        Optional<Geography> places = catalogue.places().geography();
        if (places.isPresent()) {
            catalogue.forEachRecord(CatalogueDocument::organisations, (file, organisation) -> {
                if (organisation.value().getArea().isPresent()) {
                    check(organisation, places.get(), file, catalogue);
                }
            });
        }
    }

    private static void check(
            Located<Organisation> located, Geography places, CatalogueFile file, CatalogueCheck catalogue) {
        Organisation organisation = located.value();
        String name = organisation.getName().getNl();
        Object area = organisation.getArea().orElseThrow();
        if (organisation.getType() == OrganisationType.MUNICIPALITY
                && area instanceof MunicipalitiesArea municipalities
                && municipalities.getCodes().size() == 1) {
            MunicipalityCode code = municipalities.getCodes().iterator().next();
            String place = name.replaceFirst("^[Gg]emeente ", "");
            report(
                    places.findMunicipalitiesNamed(place).stream().map(Municipality::getCode),
                    named -> isOrBecame(named, code, places),
                    place,
                    located,
                    file,
                    catalogue);
        } else if (organisation.getType() == OrganisationType.PROVINCE
                && area instanceof ProvincesArea provinces
                && provinces.getCodes().size() == 1) {
            ProvinceCode code = provinces.getCodes().iterator().next();
            String place = name.replaceFirst("^[Pp]rovincie ", "");
            report(
                    places.findProvincesNamed(place).stream().map(Province::getCode),
                    code::equals,
                    place,
                    located,
                    file,
                    catalogue);
        }
    }

    private static boolean isOrBecame(MunicipalityCode named, MunicipalityCode code, Geography places) {
        return named.equals(code)
                || places.successorsOf(named).contains(code)
                || places.predecessorsOf(named).contains(code);
    }

    private static <C> void report(
            Stream<C> named,
            Predicate<C> isSame,
            String place,
            Located<Organisation> organisation,
            CatalogueFile file,
            CatalogueCheck catalogue) {
        List<C> codes = named.toList();
        if (!codes.isEmpty() && codes.stream().noneMatch(isSame)) {
            LocationLog log = file.log();
            catalogue.report(
                    FindingCode.ORGANISATION_PLACE,
                    file,
                    log.child(organisation.node(), "area"),
                    () -> Map.of(
                            "name",
                            place,
                            "expected",
                            codes.stream().map(Object::toString).collect(Collectors.joining(", "))));
        }
    }
}
