package nl.llo.io.internal.convert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Location;
import nl.llo.io.internal.mapping.MunicipalityEntry;
import nl.llo.model.region.Geography;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;

/** Holds names and codes of municipalities against the reference data. Reports; repairs nothing. */
final class MunicipalityNames {

    private final Geography geography;

    MunicipalityNames(Geography geography) {
        this.geography = geography;
    }

    void check(MunicipalityEntry entry, Location place, Consumer<Finding> findings) {
        List<Municipality> named = geography.findMunicipalitiesNamed(entry.name());
        Municipality meant = named.stream()
                .filter(municipality -> municipality.getCode().equals(entry.code()))
                .findFirst()
                .orElse(null);
        if (meant == null) {
            findings.accept(Finding.of(FindingCode.MUNICIPALITY_NAME, place, mismatch(entry, named)));
        } else if (meant.getExistence().getUntil().isPresent()) {
            findings.accept(Finding.of(
                    FindingCode.MUNICIPALITY_ENDED,
                    place,
                    Map.of("name", entry.name(), "id", entry.code(), "successors", successors(entry.code()))));
        }
    }

    private Map<String, Object> mismatch(MunicipalityEntry entry, List<Municipality> named) {
        Map<String, Object> arguments = new HashMap<>(Map.of("name", entry.name(), "id", entry.code()));
        geography
                .findMunicipality(entry.code())
                .ifPresent(municipality -> arguments.put("actual", municipality.getName()));
        if (!named.isEmpty()) {
            arguments.put(
                    "expected",
                    named.stream()
                            .map(municipality -> municipality.getCode().toString())
                            .collect(Collectors.joining(", ")));
        }
        return arguments;
    }

    private String successors(MunicipalityCode code) {
        return geography.successorsOf(code).stream()
                .map(successor -> geography.getMunicipality(successor).getName() + " (" + successor + ")")
                .collect(Collectors.joining(", "));
    }
}
