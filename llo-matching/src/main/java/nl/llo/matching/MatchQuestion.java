package nl.llo.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.llo.matching.internal.engine.Columns;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.PlaceCodes;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.profile.ProfileCodes;
import nl.llo.model.region.Geography;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.Regulation;

/** What a run asks of everybody: all regulations on one date. Thread-safe. */
final class MatchQuestion {

    private final Matcher matcher;
    private final LocalDate date;
    private final Geography geography;
    private final List<CompiledRegulation> regulations;
    private final List<CompiledGroup> compiledGroups;
    private final List<TargetGroup> groups;
    private final List<RegionCode> regions;
    private final int[] inForce;
    /** By digits, one more than {@link #region} gives; 0 when it has not been looked up yet, to the same result in any thread. */
    private final int[] regionOfMunicipality = new int[PlaceCodes.MOST];

    private final int[] regionOfPostcode = new int[PlaceCodes.MOST];

    MatchQuestion(
            Matcher matcher,
            LocalDate date,
            Geography geography,
            List<CompiledRegulation> regulations,
            List<CompiledGroup> groups) {
        this.matcher = matcher;
        this.date = date;
        this.geography = geography;
        this.regulations = regulations;
        this.compiledGroups = groups;
        this.groups = groups.stream().map(CompiledGroup::group).toList();
        this.regions = geography.listRegions().stream()
                .map(LabourMarketRegion::getCode)
                .toList();
        this.inForce = IntStream.range(0, regulations.size())
                .filter(number -> regulations.get(number).term.stateOn(date) == TimingState.IN_FORCE)
                .toArray();
    }

    LocalDate date() {
        return date;
    }

    int countRegulations() {
        return regulations.size();
    }

    Regulation regulation(int number) {
        return regulations.get(number).regulation;
    }

    List<Regulation> listRegulations() {
        return regulations.stream().map(compiled -> compiled.regulation).toList();
    }

    int number(RegulationId id) {
        return matcher.number(id);
    }

    List<TargetGroup> groups() {
        return groups;
    }

    List<RegionCode> regions() {
        return regions;
    }

    /** The numbers of the regulations that are in force on the date; rising. */
    int[] inForce() {
        return inForce;
    }

    Columns columns(ApplicantKind kind) {
        return matcher.day(date, kind).columns();
    }

    Verdicts byTree(Profile profile) {
        return matcher.verdictsByTree(profile, matcher.day(date, profile.getKind()));
    }

    /** The numbers, from 1, of the groups to which somebody surely belongs; gives how many there are. */
    int membersByTree(Profile profile, int[] into) {
        Question question = matcher.ask(profile, date);
        int count = 0;
        for (int group = 0; group < compiledGroups.size(); group++) {
            if (compiledGroups.get(group).surelyHolds(question)) {
                into[count++] = group + 1;
            }
        }
        return count;
    }

    /** The place of the region of the home in {@link #regions}, plus one; 0 when it is not known. */
    int region(ProfileCodes codes) {
        int home = codes.getPlace(PlaceKind.HOME);
        int municipality = PlaceCodes.municipality(home);
        int postcode = PlaceCodes.postcode(home);
        if (municipality < 0 && postcode < 0) {
            return 0;
        }
        int[] known = municipality < 0 ? regionOfPostcode : regionOfMunicipality;
        int at = municipality < 0 ? postcode : municipality;
        if (known[at] == 0) {
            known[at] = 1 + lookUpRegion(codes.getProfile().getHome().orElseThrow());
        }
        return known[at] - 1;
    }

    private int lookUpRegion(Place home) {
        return home.getMunicipality()
                .or(() -> home.getPostcode()
                        .flatMap(postcode ->
                                geography.municipalityOf(postcode, date).getPlace()))
                .flatMap(municipality -> geography.regionOf(municipality, date).getPlace())
                .map(region -> regions.indexOf(region) + 1)
                .orElse(0);
    }
}
