package nl.llo.examples.cli.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.facility.Facility;
import nl.llo.model.region.Geography;
import nl.llo.model.region.Municipality;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;

/** The rows of each type of record, in the order of their ids. */
public final class Rows {

    private final Knowledge knowledge;
    private final Catalogue catalogue;
    private final Geography geography;
    private final Names names;
    private final Wording wording;

    /** Rows of what is known, with details in the language of the wording. */
    public Rows(Knowledge knowledge, Wording wording) {
        this.knowledge = knowledge;
        this.catalogue = knowledge.catalogue();
        this.geography = knowledge.geography();
        this.names = new Names(knowledge, wording);
        this.wording = wording;
    }

    /** All rows of a type. */
    public List<Row> list(RecordType type) {
        return switch (type) {
            case REGULATIONS ->
                rows(catalogue.listRegulations().stream()
                        .map(one -> Row.of(one.getId(), one.getName(), one.getKind(), term(one))));
            case GROUPS ->
                rows(catalogue.listGroups().stream()
                        .map(one -> Row.of(
                                one.getId(),
                                one.getName(),
                                one.getDefinedBy().map(names::of).orElse(""))));
            case ORGANISATIONS ->
                rows(catalogue.listOrganisations().stream()
                        .map(one -> Row.of(one.getId(), one.getName(), one.getType(), "")));
            case TRAITS ->
                rows(catalogue.listTraits().stream()
                        .map(one -> Row.of(one.getId(), one.getName(), wording.say(one.getQuestion()))));
            case FACTORS ->
                rows(catalogue.listFactors().stream()
                        .map(one -> Row.of(one.getId(), one.getName(), one.getEffect(), "")));
            case FACILITIES -> rows(facilities());
            case DOCUMENTS ->
                rows(Stream.concat(catalogue.listDocuments().stream(), knowledge.reference().getDocuments().stream())
                        .map(one -> Row.of(
                                one.getId(), one.getTitle(), one.getPublisher().orElse(""))));
            case REGIONS ->
                rows(geography.listRegions().stream()
                        .map(one -> Row.of(
                                one.getCode(),
                                LocalizedText.of(one.getName()),
                                one.getSuwiCode().map(Object::toString).orElse(""))));
            case MUNICIPALITIES -> rows(geography.listMunicipalities().stream().map(this::municipality));
            case PROVINCES ->
                rows(geography.listProvinces().stream()
                        .map(one -> Row.of(one.getCode(), LocalizedText.of(one.getName()), "")));
        };
    }

    private Stream<Row> facilities() {
        return Stream.concat(
                catalogue.listFacilities().stream().map(one -> row(one, "")),
                catalogue.listRegulations().stream()
                        .flatMap(regulation -> regulation.getFacilities().stream()
                                .map(one -> row(one, regulation.getId().value()))));
    }

    private static Row row(Facility facility, String regulation) {
        return Row.of(facility.getId(), facility.getName(), facility.getKind(), regulation);
    }

    private Row municipality(Municipality one) {
        Optional<LocalDate> end = one.getExistence().getUntil();
        return Row.of(
                one.getCode(),
                LocalizedText.of(one.getName()),
                end.map(day -> wording.say("period.until", wording.day(day)))
                        .or(() -> one.getProvince().map(names::of))
                        .orElse(""));
    }

    private static String term(Regulation regulation) {
        return regulation.getPeriods().stream().map(Rows::term).collect(Collectors.joining(", "));
    }

    private static String term(Period period) {
        return period.getFrom().map(LocalDate::toString).orElse("")
                + " – "
                + period.getUntil().map(LocalDate::toString).orElse("");
    }

    private static List<Row> rows(Stream<Row> rows) {
        return rows.sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }
}
