package nl.llo.matching.internal.normal;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.llo.model.area.Area;
import nl.llo.model.area.MunicipalitiesArea;
import nl.llo.model.area.PostcodesArea;
import nl.llo.model.area.ProvincesArea;
import nl.llo.model.area.RegionsArea;
import nl.llo.model.id.Identifier;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;

/**
 * An area that is a list of codes of one kind.
 *
 * @param kind the kind of code
 * @param codes the codes
 */
public record CodeList(Kind kind, SortedSet<String> codes) {

    /** What a code stands for. */
    public enum Kind {
        /** Province. */
        PROVINCE,
        /** Labour market region; codes of both systems together. */
        REGION,
        /** Municipality. */
        MUNICIPALITY,
        /** Four-digit postcode. */
        POSTCODE
    }

    /** The list that an area is; absent when it is something else than a list of codes. */
    public static Optional<CodeList> of(Area area) {
        if (area instanceof ProvincesArea list) {
            return Optional.of(list(Kind.PROVINCE, list.getCodes()));
        }
        if (area instanceof RegionsArea list) {
            return Optional.of(list(Kind.REGION, list.getCodes()));
        }
        if (area instanceof MunicipalitiesArea list) {
            return Optional.of(list(Kind.MUNICIPALITY, list.getCodes()));
        }
        return area instanceof PostcodesArea list
                ? Optional.of(list(Kind.POSTCODE, list.getCodes()))
                : Optional.empty();
    }

    /** The area that is this list. */
    public Area toArea() {
        return switch (kind) {
            case PROVINCE ->
                ProvincesArea.builder()
                        .addAllCodes(codes.stream().map(ProvinceCode::of).toList())
                        .build();
            case REGION ->
                RegionsArea.builder()
                        .addAllCodes(codes.stream().map(RegionCode::of).toList())
                        .build();
            case MUNICIPALITY ->
                MunicipalitiesArea.builder()
                        .addAllCodes(codes.stream().map(MunicipalityCode::of).toList())
                        .build();
            case POSTCODE ->
                PostcodesArea.builder()
                        .addAllCodes(codes.stream().map(Postcode4::of).toList())
                        .build();
        };
    }

    /** True when both are of one kind and the other holds every code of this. */
    boolean isWithin(CodeList other) {
        return kind == other.kind && other.codes.containsAll(codes);
    }

    /**
     * Both together; absent when their kinds differ, and for municipalities and regions: a municipality that was divided
     * lies in two municipalities together where of each alone it is unknown, and one that moved on a day that no table
     * gives lies in two regions together.
     */
    Optional<CodeList> join(CodeList other) {
        if (kind != other.kind || kind == Kind.MUNICIPALITY || kind == Kind.REGION) {
            return Optional.empty();
        }
        SortedSet<String> both = new TreeSet<>(codes);
        both.addAll(other.codes);
        return Optional.of(new CodeList(kind, both));
    }

    private static CodeList list(Kind kind, Collection<? extends Identifier> codes) {
        SortedSet<String> texts = new TreeSet<>();
        codes.forEach(code -> texts.add(code.value()));
        return new CodeList(kind, texts);
    }
}
