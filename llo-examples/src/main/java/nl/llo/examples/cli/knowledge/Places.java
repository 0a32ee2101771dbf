package nl.llo.examples.cli.knowledge;

import java.util.stream.Collectors;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.area.AreaVisitor;
import nl.llo.model.area.DuringArea;
import nl.llo.model.area.ExceptArea;
import nl.llo.model.area.MunicipalitiesArea;
import nl.llo.model.area.NationalArea;
import nl.llo.model.area.NeighbourhoodsArea;
import nl.llo.model.area.PostcodesArea;
import nl.llo.model.area.ProvincesArea;
import nl.llo.model.area.RegionsArea;
import nl.llo.model.area.UnionArea;

/** Says in full what lies in an area, every place by its name. */
final class Places implements AreaVisitor<String> {

    private final Names names;
    private final Wording wording;

    Places(Names names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    @Override
    public String visitNational(NationalArea area) {
        return wording.say("area.national");
    }

    @Override
    public String visitProvinces(ProvincesArea area) {
        return wording.say(
                "area.province", Names.join(area.getCodes().stream().sorted().map(names::of)));
    }

    @Override
    public String visitRegions(RegionsArea area) {
        return wording.say(
                "area.region", Names.join(area.getCodes().stream().sorted().map(names::of)));
    }

    @Override
    public String visitMunicipalities(MunicipalitiesArea area) {
        return wording.say(
                "area.municipality",
                Names.join(area.getCodes().stream().sorted().map(names::of)));
    }

    @Override
    public String visitPostcodes(PostcodesArea area) {
        return wording.say(
                "area.postcodes", Names.join(area.getCodes().stream().sorted().map(Object::toString)));
    }

    @Override
    public String visitNeighbourhoods(NeighbourhoodsArea area) {
        return wording.say("area.neighbourhoods", String.join(", ", area.getNames()), names.of(area.getMunicipality()));
    }

    @Override
    public String visitUnion(UnionArea area) {
        return area.getParts().stream().map(part -> part.accept(this)).collect(Collectors.joining("; "));
    }

    @Override
    public String visitExcept(ExceptArea area) {
        return wording.say(
                "area.except", area.getOf().accept(this), area.getWithout().accept(this));
    }

    @Override
    public String visitDuring(DuringArea area) {
        return wording.say("area.during", area.getArea().accept(this), wording.period(area.getPeriod()));
    }
}
