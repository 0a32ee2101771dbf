package nl.llo.matching.internal.vary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.llo.matching.internal.place.PlacePart;
import nl.llo.matching.internal.rule.PlaceAttributes;
import nl.llo.matching.nearmiss.ChangeKind;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;

/**
 * Home, workplace or place of study, told apart by the areas that the criteria name. A cell is the places that lie in the
 * same ones of those areas; one of them stands for all.
 */
final class PlaceAspect implements Aspect {

    private final PlaceKind kind;
    private final PlaceTable table;
    private final Optional<Place> known;
    private final List<Criterion> areas;
    private final Map<BitSet, Place> places = new LinkedHashMap<>();
    private final Map<Cell, BitSet> cells = new LinkedHashMap<>();
    private Optional<Criterion> now = Optional.empty();

    PlaceAspect(PlaceKind kind, PlaceTable table, Profile profile) {
        this.kind = kind;
        this.table = table;
        this.areas = table.listCriteria();
        this.known = profile.getPlace(kind);
    }

    /** Every place of the country is looked at, so not before somebody asks. */
    private void prepare() {
        if (!places.isEmpty()) {
            return;
        }
        table.fill(places);
        Optional<BitSet> lies = known.flatMap(table::locate);
        places.forEach((inside, place) -> {
            if (!lies.equals(Optional.of(inside))) {
                // A place of which too little is known to say where it lies may still lie anywhere in it.
                boolean mayBe = known.isEmpty() || (lies.isEmpty() && isPartOf(known.get(), place));
                ChangeKind change = mayBe ? ChangeKind.TO_LEARN : ChangeKind.CHANGEABLE;
                cells.put(new Cell(change, other -> with(other, place)), inside);
            }
        });
        lies.ifPresent(inside -> now = Optional.of(write(inside, needed(inside, List.of(inside)))));
    }

    private static boolean isPartOf(Place known, Place place) {
        return (known.getMunicipality().isEmpty() || known.getMunicipality().equals(place.getMunicipality()))
                && (known.getPostcode().isEmpty() || known.getPostcode().equals(place.getPostcode()))
                && (known.getNeighbourhood().isEmpty()
                        || known.getNeighbourhood().equals(place.getNeighbourhood()));
    }

    private Profile with(Profile profile, Place place) {
        Profile.Builder changed = ValueEdits.start(profile);
        switch (kind) {
            case HOME -> changed.home(place);
            case WORK -> changed.work(place);
            case STUDY -> changed.study(place);
        }
        return changed.build();
    }

    @Override
    public MissingFact getFact() {
        return PlaceAttributes.missing(kind, PlacePart.MUNICIPALITY);
    }

    @Override
    public List<Cell> getCells() {
        prepare();
        return List.copyOf(cells.keySet());
    }

    @Override
    public Optional<Criterion> getNow() {
        prepare();
        return now;
    }

    @Override
    public Criterion describe(List<Cell> some) {
        List<BitSet> wanted = some.stream()
                .map(cell -> Objects.requireNonNull(cells.get(cell)))
                .toList();
        List<BitSet> told = new ArrayList<>();
        List<Criterion> parts = new ArrayList<>();
        for (BitSet one : wanted) {
            if (!told.contains(one)) {
                BitSet needed = needed(one, wanted);
                wanted.stream().filter(each -> fits(each, one, needed)).forEach(told::add);
                parts.add(write(one, needed));
            }
        }
        return parts.size() == 1 ? parts.get(0) : Criterion.any(parts.toArray(Criterion[]::new));
    }

    /** The areas that must be named so that only wanted places are meant. */
    private BitSet needed(BitSet one, List<BitSet> wanted) {
        BitSet needed = new BitSet();
        needed.set(0, areas.size());
        // First without what it lies outside of: a place is best told by where it is.
        for (boolean inside : new boolean[] {false, true}) {
            for (int i = areas.size() - 1; i >= 0; i--) {
                if (one.get(i) == inside && needed.cardinality() > 1) {
                    needed.clear(i);
                    boolean onlyWanted = places.keySet().stream()
                            .filter(each -> fits(each, one, needed))
                            .allMatch(wanted::contains);
                    if (!onlyWanted) {
                        needed.set(i);
                    }
                }
            }
        }
        return needed;
    }

    private static boolean fits(BitSet place, BitSet one, BitSet needed) {
        BitSet differs = (BitSet) place.clone();
        differs.xor(one);
        differs.and(needed);
        return differs.isEmpty();
    }

    private Criterion write(BitSet one, BitSet needed) {
        List<Criterion> parts = new ArrayList<>();
        needed.stream().forEach(i -> parts.add(one.get(i) ? areas.get(i) : Criterion.not(areas.get(i))));
        return parts.size() == 1 ? parts.get(0) : Criterion.all(parts.toArray(Criterion[]::new));
    }
}
