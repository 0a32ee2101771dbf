package nl.llo.io.internal.rule;

import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.IdKind;

/** What findings call the things that ids identify. */
public final class RecordKinds {

    private RecordKinds() {}

    /** Gives the words for a kind. */
    public static Phrase phrase(IdKind kind) {
        return switch (kind) {
            case DOCUMENT -> Phrase.KIND_DOCUMENT;
            case ORGANISATION -> Phrase.KIND_ORGANISATION;
            case TRAIT -> Phrase.KIND_TRAIT;
            case GROUP -> Phrase.KIND_GROUP;
            case FACTOR -> Phrase.KIND_FACTOR;
            case FACILITY -> Phrase.KIND_FACILITY;
            case BUDGET -> Phrase.KIND_BUDGET;
            case REGULATION -> Phrase.KIND_REGULATION;
            case SECTOR -> Phrase.KIND_SECTOR;
            case OCCUPATION -> Phrase.KIND_OCCUPATION;
            case REGISTER -> Phrase.KIND_REGISTER;
            case MUNICIPALITY -> Phrase.KIND_MUNICIPALITY;
            case REGION -> Phrase.KIND_REGION;
            case PROVINCE -> Phrase.KIND_PROVINCE;
            case POSTCODE -> Phrase.KIND_POSTCODE;
        };
    }
}
