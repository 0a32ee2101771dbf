package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.model.profile.Profile;

/** Finds the description of a type. */
public final class WireFormat {

    /** The version of the format that this library reads and writes. */
    public static final String VERSION = "1.0";

    /** Profiles, which are data about persons. */
    public static final ObjectCodec<Profile> PROFILE = ProfileWire.PROFILE;

    private WireFormat() {}
}
