package nl.llo.io.internal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.model.region.Geography;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.source.FactBasis;
import nl.llo.model.time.Period;

/**
 * A municipality that something holds in, exists on a day on which it holds. That it goes into another one meanwhile does no harm:
 * mergers are followed.
 */
final class PlaceTerms implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        Optional<Geography> places = catalogue.places().geography();
        if (places.isPresent()) {
            catalogue.forEachFile(file -> check(file, places.get(), catalogue));
        }
    }

    private static void check(CatalogueFile file, Geography places, CatalogueCheck catalogue) {
        NodeTerms terms = new NodeTerms(file);
        for (IdLog.Entry entry : file.ids().entries()) {
            Optional<Municipality> municipality = entry.kind() == IdKind.MUNICIPALITY
                    ? places.findMunicipality(MunicipalityCode.of(entry.id()))
                    : Optional.empty();
            Term term = municipality.isEmpty() ? null : terms.find(entry.node());
            if (term != null && !term.isEmpty()) {
                Optional<FindingCode> fault = findFault(municipality.get().getExistence(), municipality.get(), term);
                fault.ifPresent(code ->
                        catalogue.report(code, file, entry.node(), () -> arguments(code, municipality.get(), places)));
            }
        }
    }

    /** Where the beginning of a municipality was derived, it may be older than is known. */
    private static Optional<FindingCode> findFault(Period existence, Municipality municipality, Term term) {
        if (term.overlaps(existence)) {
            return Optional.empty();
        }
        if (existence
                .getUntil()
                .flatMap(end -> term.findStart().filter(start -> start.isAfter(end)))
                .isPresent()) {
            return Optional.of(FindingCode.PLACE_ENDED);
        }
        return municipality.getExistenceBasis() == FactBasis.PUBLISHED
                ? Optional.of(FindingCode.PLACE_NOT_YET)
                : Optional.empty();
    }

    private static Map<String, Object> arguments(FindingCode code, Municipality municipality, Geography places) {
        List<MunicipalityCode> others = code == FindingCode.PLACE_ENDED
                ? places.successorsOf(municipality.getCode())
                : places.predecessorsOf(municipality.getCode());
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("id", municipality.getCode().toString());
        arguments.put("name", municipality.getName());
        if (!others.isEmpty()) {
            arguments.put(
                    "others",
                    others.stream()
                            .map(other -> places.getMunicipality(other).getName() + " (" + other + ")")
                            .collect(Collectors.joining(", ")));
        }
        return arguments;
    }
}
