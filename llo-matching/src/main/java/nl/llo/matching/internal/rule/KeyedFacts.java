package nl.llo.matching.internal.rule;

import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.RegisterId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TraitId;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.trait.TraitDefinition;

/** Names the facts that are asked per trait, regulation or register. */
public final class KeyedFacts {

    private final Catalogue catalogue;

    /** Names by the catalogue. */
    public KeyedFacts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether somebody has a trait: the question of the catalogue. */
    public MissingFact trait(TraitId id) {
        LocalizedText question =
                catalogue.findTrait(id).map(TraitDefinition::getQuestion).orElseGet(() -> LocalizedText.of(id.value()));
        return MissingFact.of(ProfileAttribute.TRAIT, id.value(), question);
    }

    /** Whether somebody has used a regulation. */
    public MissingFact used(RegulationId id) {
        LocalizedText name =
                catalogue.findRegulation(id).map(Regulation::getName).orElseGet(() -> LocalizedText.of(id.value()));
        return MissingFact.of(ProfileAttribute.USED, id.value(), prefixed(ProfileAttribute.USED, name));
    }

    /** Whether the course stands in a register. */
    public MissingFact register(RegisterId id) {
        return MissingFact.of(
                ProfileAttribute.COURSE_REGISTER,
                id.value(),
                prefixed(ProfileAttribute.COURSE_REGISTER, LocalizedText.of(id.value())));
    }

    private static LocalizedText prefixed(ProfileAttribute attribute, LocalizedText name) {
        LocalizedText label = attribute.getLabel();
        return LocalizedText.of(
                label.getNl() + " (" + name.getNl() + ")",
                label.getEn().orElse(label.getNl()) + " (" + name.getEn().orElse(name.getNl()) + ")");
    }
}
