package nl.llo.matching.internal.engine;

import java.util.List;
import nl.llo.matching.internal.dimension.Dimensions;
import nl.llo.matching.internal.gate.Gate;
import nl.llo.matching.internal.gate.Gates;

/**
 * All rules of a catalogue for one day and one kind of applicant.
 *
 * @param gates what made the gates, for those that an engine adds
 * @param regulations one gate per regulation, in id order
 * @param groups one gate per group: whether a person belongs to it; in id order
 * @param dimensions what the gates ask
 */
record Rules(Gates gates, List<Gate> regulations, List<Gate> groups, Dimensions dimensions) {}
