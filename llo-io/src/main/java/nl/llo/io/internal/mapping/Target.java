package nl.llo.io.internal.mapping;

import nl.llo.io.internal.codec.Described;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.wire.RecordCodecs;
import nl.llo.io.internal.wire.WireFormat;

/** What the records of a mapping become. */
public enum Target {
    /** Profiles. */
    PROFILES(Privacy.PERSONAL, ""),
    /** Regulations of a catalogue. */
    REGULATIONS(Privacy.PUBLIC, "regulations"),
    /** Organisations of a catalogue. */
    ORGANISATIONS(Privacy.PUBLIC, "organisations"),
    /** Names of municipalities with their codes, to be held against the reference data. */
    MUNICIPALITIES(Privacy.PUBLIC, "");

    private final Privacy privacy;
    private final String list;

    Target(Privacy privacy, String list) {
        this.privacy = privacy;
        this.list = list;
    }

    /** Tells if reports may repeat the data. */
    public Privacy privacy() {
        return privacy;
    }

    /** Gives the description of the records. */
    public Described type() {
        return switch (this) {
            case PROFILES -> WireFormat.PROFILE;
            case REGULATIONS -> RecordCodecs.REGULATION;
            case ORGANISATIONS -> RecordCodecs.ORGANISATION;
            case MUNICIPALITIES -> MunicipalityEntry.CODEC;
        };
    }

    /** Gives the list of a catalogue in which the records stand; empty when they are not part of a catalogue. */
    public String list() {
        return list;
    }
}
