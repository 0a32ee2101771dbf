package nl.llo.matching.internal.vary;

import java.util.List;
import nl.llo.matching.internal.normal.Attribute;
import nl.llo.matching.internal.normal.SetAttribute;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.PlaceKind;

/** What an aspect is about: the same on every day. Education and start qualification are one, the one follows from the other. */
public sealed interface Subject {

    /**
     * An attribute with one value.
     *
     * @param attribute which one
     */
    record Value(Attribute attribute) implements Subject {}

    /**
     * Some members of a set.
     *
     * @param attribute which set
     * @param members the members, which no leaf tells apart
     */
    record Members(SetAttribute attribute, List<String> members) implements Subject {}

    /**
     * A place.
     *
     * @param kind which one
     */
    record Where(PlaceKind kind) implements Subject {}

    /**
     * A group of which nobody knows a definition, or whose membership a professional has settled.
     *
     * @param group the group
     */
    record Group(TargetGroupId group) implements Subject {}
}
