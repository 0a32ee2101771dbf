package nl.llo.examples.cli.report;

import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;

/** Turns a missing fact into a question for the person. */
public final class Asking {

    private final Names names;
    private final Wording wording;

    /** Questions in the language of the names and words. */
    public Asking(Names names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    /** The question whose answer is the fact. */
    public String question(MissingFact fact) {
        ProfileAttribute attribute = fact.getAttribute();
        if (attribute == ProfileAttribute.TRAIT || fact.getKey().isEmpty()) {
            return attribute == ProfileAttribute.TRAIT
                    ? wording.say(fact.getLabel())
                    : wording.say("ask." + attribute.name());
        }
        String key = fact.getKey().get();
        String about = switch (attribute) {
            case GROUP -> names.of(TargetGroupId.of(key));
            case USED -> names.of(RegulationId.of(key));
            default -> key;
        };
        return wording.say("ask." + attribute.name(), about);
    }
}
