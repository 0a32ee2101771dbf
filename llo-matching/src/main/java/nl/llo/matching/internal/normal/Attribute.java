package nl.llo.matching.internal.normal;

import nl.llo.model.id.TraitId;

/**
 * An attribute that has one value for each person.
 *
 * @param kind which one
 * @param name the id of the trait; empty for every other kind
 */
public record Attribute(AttributeKind kind, String name) {

    static Attribute of(AttributeKind kind) {
        return new Attribute(kind, "");
    }

    static Attribute of(TraitId trait) {
        return new Attribute(AttributeKind.TRAIT, trait.value());
    }

    @Override
    public String toString() {
        return name.isEmpty() ? kind.name() : kind + ":" + name;
    }
}
