package nl.llo.io.internal.rule;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.io.internal.codec.Nearest;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Place;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.Geography;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import org.jspecify.annotations.Nullable;

/**
 * What a profile may name: places of the reference data, which is not loaded before the first of them, and records of a catalogue,
 * if there is one. Asking makes no objects. For one thread.
 */
public final class ProfileSurroundings {

    private static final int POSTCODES = 10_000;

    private final Supplier<ReferenceData> referenceData;
    private final @Nullable KnownIds catalogue;
    private @Nullable Geography geography;
    private final Set<String> municipalities = new HashSet<>();
    private final BitSet postcodes = new BitSet(POSTCODES);
    private final BitSet asked = new BitSet(POSTCODES);
    /** By postcode, the municipality that last stood beside it soundly. */
    private final @Nullable MunicipalityCode[] sound = new @Nullable MunicipalityCode[POSTCODES];

    /**
     * Prepares for profiles.
     *
     * @param referenceData where places are looked up
     * @param catalogue what profiles may refer to; nothing when they may refer to anything
     */
    public ProfileSurroundings(Supplier<ReferenceData> referenceData, @Nullable Catalogue catalogue) {
        this.referenceData = referenceData;
        this.catalogue = catalogue == null ? null : KnownIds.of(catalogue);
    }

    private Geography geography() {
        Geography known = geography;
        if (known == null) {
            known = referenceData.get().getGeography();
            for (var municipality : known.listMunicipalities()) {
                municipalities.add(municipality.getCode().toString());
            }
            geography = known;
        }
        return known;
    }

    /**
     * Tells if what an id refers to is there, as far as that can be looked up. Lists of sectors, occupations and registers are open:
     * one that no condition asks about is taken for known, unless it is written almost as one of those.
     */
    public boolean knows(IdKind kind, String id) {
        return switch (kind) {
            case MUNICIPALITY -> {
                geography();
                yield municipalities.contains(id);
            }
            case POSTCODE -> {
                int number = Integer.parseInt(id);
                if (!asked.get(number)) {
                    asked.set(number);
                    postcodes.set(number, geography().knowsPostcode(Postcode4.of(id)));
                }
                yield postcodes.get(number);
            }
            case TRAIT, GROUP, REGULATION -> catalogue == null || catalogue.contains(kind, id);
            case SECTOR, OCCUPATION, REGISTER ->
                codes(kind).isEmpty() || codes(kind).contains(id) || Nearest.to(id, codes(kind)) == null;
            default -> true;
        };
    }

    /** Gives the codes of a kind that conditions of the catalogue ask about, in order. */
    public Set<String> codes(IdKind kind) {
        return catalogue == null ? Set.of() : catalogue.of(kind);
    }

    /** Tells if a postcode has lain in the municipality that stands beside it, or in one that went into it or that it went into. */
    public boolean isSound(Place place) {
        if (place.getMunicipality().isEmpty() || place.getPostcode().isEmpty()) {
            return true;
        }
        MunicipalityCode code = place.getMunicipality().get();
        Postcode4 postcode = place.getPostcode().get();
        int number = Integer.parseInt(postcode.value());
        if (code.equals(sound[number])) {
            return true;
        }
        boolean isSound = isSound(code, postcode);
        if (isSound) {
            sound[number] = code;
        }
        return isSound;
    }

    private boolean isSound(MunicipalityCode code, Postcode4 postcode) {
        List<MunicipalityCode> found = geography().everMunicipalitiesOf(postcode);
        return found.isEmpty()
                || found.contains(code)
                || geography().findMunicipality(code).isEmpty()
                || found.stream().anyMatch(other -> isRelated(code, other));
    }

    private boolean isRelated(MunicipalityCode one, MunicipalityCode other) {
        return geography().successorsOf(one).contains(other)
                || geography().predecessorsOf(one).contains(other);
    }
}
