package nl.llo.matching.internal.place;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.llo.matching.explain.AreaCode;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.model.area.Area;
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
import nl.llo.model.region.Geography;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Province;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;

/** Names areas for readers: by the names of the geography, and by their number where a list would be long. */
public final class AreaTexts implements AreaVisitor<Argument> {

    private static final int MOST_NAMED = 6;

    private final Geography geography;

    /** Names by this geography. */
    public AreaTexts(Geography geography) {
        this.geography = geography;
    }

    /** The name of an area, in a form that follows "in". */
    public Argument name(Area area) {
        return area.accept(this);
    }

    static Reason notInForce() {
        return Reason.of(RemarkCode.AREA_NOT_IN_FORCE);
    }

    @Override
    public Argument visitNational(NationalArea area) {
        return words("Nederland", "the Netherlands");
    }

    @Override
    public Argument visitProvinces(ProvincesArea area) {
        return several(
                area.getCodes(),
                code -> geography.findProvince(code).map(Province::getName).orElse(code.value()),
                AreaCode.PROVINCES,
                AreaCode.SOME_PROVINCES);
    }

    @Override
    public Argument visitRegions(RegionsArea area) {
        return several(
                area.getCodes(),
                code -> geography
                        .findRegion(code)
                        .map(LabourMarketRegion::getName)
                        .orElse(code.toString()),
                AreaCode.REGIONS,
                AreaCode.SOME_REGIONS);
    }

    @Override
    public Argument visitMunicipalities(MunicipalitiesArea area) {
        return several(area.getCodes(), this::municipality, AreaCode.MUNICIPALITIES, AreaCode.SOME_MUNICIPALITIES);
    }

    @Override
    public Argument visitPostcodes(PostcodesArea area) {
        return several(area.getCodes(), Object::toString, AreaCode.POSTCODES, AreaCode.SOME_POSTCODES);
    }

    @Override
    public Argument visitNeighbourhoods(NeighbourhoodsArea area) {
        List<Argument> names =
                area.getNames().stream().<Argument>map(Argument.Code::new).toList();
        return phrase(Reason.builder(AreaCode.NEIGHBOURHOODS)
                .put("names", new Argument.OneOf(names))
                .put("municipality", new Argument.Code(municipality(area.getMunicipality())))
                .build());
    }

    @Override
    public Argument visitUnion(UnionArea area) {
        return new Argument.OneOf(area.getParts().stream().map(this::name).toList());
    }

    @Override
    public Argument visitExcept(ExceptArea area) {
        return phrase(Reason.builder(AreaCode.EXCEPT)
                .put("area", name(area.getOf()))
                .put("without", name(area.getWithout()))
                .build());
    }

    @Override
    public Argument visitDuring(DuringArea area) {
        Period period = area.getPeriod();
        Reason.Builder reason = Reason.builder(AreaCode.DURING).put("area", name(area.getArea()));
        period.getFrom().ifPresent(from -> reason.put("from", new Argument.Day(from)));
        period.getUntil().ifPresent(until -> reason.put("until", new Argument.Day(until)));
        return phrase(reason.build());
    }

    private String municipality(MunicipalityCode code) {
        return geography.findMunicipality(code).map(Municipality::getName).orElse(code.value());
    }

    private static <C extends Comparable<? super C>> Argument several(
            Collection<C> codes, Function<C, String> name, AreaCode named, AreaCode counted) {
        if (codes.size() > MOST_NAMED) {
            return phrase(Reason.of(counted, "count", new Argument.Count(codes.size())));
        }
        List<Argument> names = codes.stream()
                .sorted()
                .map(name)
                .<Argument>map(Argument.Code::new)
                .toList();
        return phrase(Reason.of(named, "names", new Argument.OneOf(names)));
    }

    private static Argument phrase(Reason reason) {
        return new Argument.Phrase(reason);
    }

    private static Argument words(String nl, String en) {
        return new Argument.Words(LocalizedText.of(nl, en));
    }
}
