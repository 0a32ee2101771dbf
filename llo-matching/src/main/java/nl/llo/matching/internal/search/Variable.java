package nl.llo.matching.internal.search;

import nl.llo.matching.internal.normal.Attribute;
import nl.llo.matching.internal.normal.Leaf;
import nl.llo.matching.internal.normal.SetAttribute;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.region.MunicipalityCode;

/** Something about a person or the day that literals speak of. */
sealed interface Variable {

    /**
     * An attribute with one value.
     *
     * @param attribute the attribute; never the start qualification, which is read off the education
     */
    record OfAttribute(Attribute attribute) implements Variable {}

    /**
     * An attribute with several values at once.
     *
     * @param attribute the attribute
     */
    record OfMembers(SetAttribute attribute) implements Variable {}

    /**
     * The code of a place in one division of the country.
     *
     * @param kind which place
     * @param division in which division
     */
    record OfPlace(PlaceKind kind, Division division) implements Variable {}

    /**
     * The neighbourhood of a place, if it lies in a municipality.
     *
     * @param kind which place
     * @param municipality the municipality
     */
    record OfNeighbourhood(PlaceKind kind, MunicipalityCode municipality) implements Variable {}

    /** The day of the question. */
    record OfDay() implements Variable {}

    /**
     * Whether something holds that the data does not decide.
     *
     * @param leaf what it is, not negated
     */
    record Undecided(Leaf leaf) implements Variable {}
}
