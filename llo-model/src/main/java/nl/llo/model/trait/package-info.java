/**
 * Named yes/no facts about a person that a catalogue declares as data, so that a new fact needs no code: the
 * {@link nl.llo.model.trait.TraitDefinition} says what to ask, the profile holds yes, no or nothing.
 */
@org.jspecify.annotations.NullMarked
package nl.llo.model.trait;
