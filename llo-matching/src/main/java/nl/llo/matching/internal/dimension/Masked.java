package nl.llo.matching.internal.dimension;

/** Gives things a bit as they are asked about, as long as there is room. */
interface Masked {

    /** True when there is a bit for a thing, or room for one. */
    boolean hasRoomFor(String member);

    /** The bit of a thing. */
    int bit(String member);
}
