package nl.llo.model.replay;

/** Which money people of a group with a reserved part use first. */
public enum ReserveUse {
    /** The reserved part, so that it is the least that the group can be sure of. */
    RESERVED_FIRST,
    /** The general money, so that the reserved part comes on top of what the group gets of it. */
    GENERAL_FIRST
}
