package nl.llo.io.internal.wire;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.StreamCodec;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.model.profile.Profile;

/** A file with profiles. Besides this form, a file can be a plain list, one profile, or one profile on each line. */
public final class ProfilesDocument {

    /** What the kind of such a document is. */
    public static final String KIND = "profiles";

    /** The names of properties by which such a document is told from a single profile, when they stand first. */
    public static final Set<String> NAMES = Set.of("formatVersion", "profiles");

    /** The description, for writing. */
    public static final ObjectCodec<List<Profile>> CODEC = codec(in -> {});

    private ProfilesDocument() {}

    /** Describes such a document for one reading, in which each profile is read in a way of the reader's own. */
    public static ObjectCodec<List<Profile>> codec(Consumer<Decoder> each) {
        return DocumentHead.in(
                        ObjectCodec.<List<Profile>, Object>of(
                                "ProfilesDocument", "A file with profiles.", Object::new, builder -> List.of()),
                        KIND)
                .required("profiles", list(each), profiles -> profiles, (b, v) -> {}, "the profiles")
                .builtFromWhatIsSound()
                .build();
    }

    /** Describes a plain list of profiles. */
    public static ValueCodec<List<Profile>> list(Consumer<Decoder> each) {
        return new StreamCodec<>(ProfileWire.PROFILE, each);
    }
}
