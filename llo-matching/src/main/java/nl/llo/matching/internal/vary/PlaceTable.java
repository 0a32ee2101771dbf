package nl.llo.matching.internal.vary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.llo.matching.criteria.CompiledCriterion;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.criteria.ProfileFacts;
import nl.llo.matching.outcome.Answer;
import nl.llo.model.area.Area;
import nl.llo.model.area.DuringArea;
import nl.llo.model.area.ExceptArea;
import nl.llo.model.area.NeighbourhoodsArea;
import nl.llo.model.area.PostcodesArea;
import nl.llo.model.area.UnionArea;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.Geography;
import nl.llo.model.region.Municipality;

/** Which places lie in which of some areas on a day: every municipality of the day, and what the areas name beside those. */
final class PlaceTable {

    private final PlaceKind kind;
    private final CriteriaCompiler compiler;
    private final Geography geography;
    private final LocalDate date;
    private final List<Area> areas;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<CompiledCriterion> compiled = new ArrayList<>();

    PlaceTable(PlaceKind kind, Collection<Area> areas, CriteriaCompiler compiler, Geography geography, LocalDate date) {
        this.kind = kind;
        this.compiler = compiler;
        this.geography = geography;
        this.date = date;
        this.areas = List.copyOf(areas);
        for (Area area : areas) {
            Criterion criterion =
                    PlaceCriterion.builder().addKinds(kind).area(area).build();
            criteria.add(criterion);
            compiled.add(compiler.compile(criterion));
        }
    }

    List<Criterion> listCriteria() {
        return criteria;
    }

    /** In which areas a place lies; absent when of one of them that is not known. */
    Optional<BitSet> locate(Place place) {
        Profile.Builder profile = Profile.builder();
        switch (kind) {
            case HOME -> profile.home(place);
            case WORK -> profile.work(place);
            case STUDY -> profile.study(place);
        }
        ProfileFacts facts = compiler.prepare(profile.build(), date);
        BitSet inside = new BitSet();
        for (int i = 0; i < compiled.size(); i++) {
            Answer answer = compiled.get(i).answer(facts);
            if (!answer.toTruth().isKnown()) {
                return Optional.empty();
            }
            inside.set(i, answer == Answer.YES);
        }
        return Optional.of(inside);
    }

    /** One place for each set of areas in which some place lies. */
    void fill(Map<BitSet, Place> places) {
        for (Municipality municipality : geography.listMunicipalities(date)) {
            add(Place.in(municipality.getCode()), places);
        }
        areas.forEach(area -> addNamed(area, places));
    }

    private void add(Place place, Map<BitSet, Place> places) {
        locate(place).ifPresent(inside -> places.putIfAbsent(inside, place));
    }

    private void addNamed(Area area, Map<BitSet, Place> places) {
        if (area instanceof PostcodesArea postcodes) {
            postcodes.getCodes().stream().sorted().forEach(code -> {
                Place.Builder place = Place.builder().postcode(code);
                place.municipality(geography.municipalityOf(code, date).getPlace());
                add(place.build(), places);
            });
        } else if (area instanceof NeighbourhoodsArea neighbourhoods) {
            for (String name : neighbourhoods.getNames()) {
                add(
                        Place.builder()
                                .municipality(neighbourhoods.getMunicipality())
                                .neighbourhood(name)
                                .build(),
                        places);
            }
            // A place in the municipality that is in no neighbourhood of the list.
            add(
                    Place.builder()
                            .municipality(neighbourhoods.getMunicipality())
                            .neighbourhood(String.join("-", neighbourhoods.getNames()) + "-")
                            .build(),
                    places);
        } else if (area instanceof UnionArea union) {
            union.getParts().forEach(part -> addNamed(part, places));
        } else if (area instanceof ExceptArea except) {
            addNamed(except.getOf(), places);
            addNamed(except.getWithout(), places);
        } else if (area instanceof DuringArea during) {
            addNamed(during.getArea(), places);
        }
    }
}
