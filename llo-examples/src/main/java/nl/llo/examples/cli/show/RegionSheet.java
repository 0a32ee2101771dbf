package nl.llo.examples.cli.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.region.DatedName;
import nl.llo.model.region.Geography;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Membership;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Province;
import nl.llo.model.region.RegionCode;

/** All that is held of a labour market region or a province, with the municipalities in it on the last known day. */
final class RegionSheet {

    private final SheetTools tools;
    private final Names names;
    private final Wording wording;
    private final Geography geography;

    RegionSheet(SheetTools tools) {
        this.tools = tools;
        this.names = tools.names();
        this.wording = tools.wording();
        this.geography = tools.knowledge().geography();
    }

    void write(LabourMarketRegion region) {
        RegionCode code = region.getCode();
        tools.page().title(wording.say("area.region", region.getName()) + " (" + code + ")");
        Facts facts = new Facts(wording)
                .add("show.suwiCode", region.getSuwiCode().map(RegionCode::toString))
                .add("show.names", Names.join(formerNames(region)))
                .add("show.aliases", String.join(", ", region.getAliases()))
                .add("show.centre", region.getCentre().map(centre -> names.of(centre.getMunicipality())));
        lastDay()
                .ifPresent(day -> facts.add(
                                "show.provinces",
                                Names.join(geography.provincesOf(code, day).stream()
                                        .map(names::of)))
                        .add(
                                "show.neighbours",
                                Names.join(geography.neighboursOf(code, day).stream()
                                        .map(names::of))));
        facts.write(tools.page());
        lastDay().ifPresent(day -> municipalities(day, geography.membersOf(code, day)));
        tools.list(wording.say("show.moved"), moved(code));
        tools.sources(region.getSources());
    }

    void write(Province province) {
        tools.page().title(wording.say("area.province", province.getName()) + " (" + province.getCode() + ")");
        new Facts(wording)
                .add("show.aliases", String.join(", ", province.getAliases()))
                .add(
                        "show.neighbours",
                        Names.join(geography.neighboursOf(province.getCode()).stream()
                                .map(names::of)))
                .write(tools.page());
        lastDay()
                .ifPresent(day -> municipalities(
                        day,
                        geography.listMunicipalities(day).stream()
                                .filter(one -> one.getProvince().equals(Optional.of(province.getCode())))
                                .map(Municipality::getCode)
                                .toList()));
        tools.sources(province.getSources());
    }

    private Stream<String> formerNames(LabourMarketRegion region) {
        return region.getNames().stream()
                .map(DatedName::getName)
                .filter(name -> !name.equals(region.getName()))
                .distinct();
    }

    private void municipalities(LocalDate day, List<MunicipalityCode> codes) {
        tools.page().heading(wording.say("show.municipalities", wording.day(day)));
        tools.page().paragraph(2, Names.join(codes.stream().map(names::of).sorted()));
    }

    /** Municipalities that the tables list here in some years and elsewhere in others. */
    private List<Item> moved(RegionCode region) {
        return geography.listMunicipalities().stream()
                .filter(one -> {
                    List<RegionCode> regions = geography.membershipsOf(one.getCode()).stream()
                            .map(Membership::region)
                            .distinct()
                            .toList();
                    return regions.size() > 1 && regions.contains(region);
                })
                .map(one -> Item.of(one.getName() + " (" + one.getCode() + ")"))
                .toList();
    }

    /** The last day of which a table says where municipalities lie. */
    private Optional<LocalDate> lastDay() {
        return geography.listMunicipalities().stream()
                .flatMap(one -> geography.membershipsOf(one.getCode()).stream())
                .flatMap(membership -> membership.table().getPeriod().getUntil().stream())
                .max(LocalDate::compareTo);
    }
}
