package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.factor.FactorAssessment;
import nl.llo.model.factor.FactorEffect;
import nl.llo.model.factor.ReachFactor;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.organisation.Organisation;
import nl.llo.model.organisation.OrganisationRole;
import nl.llo.model.organisation.OrganisationType;
import nl.llo.model.trait.TraitDefinition;

/** Who takes part and who is meant: organisations, traits, target groups, and what helps or hinders reaching them. */
final class PartyWire {

    private static final String NAME = "its name";
    private static final String NOTE = "what to know about it";

    static final ObjectCodec<Organisation> ORGANISATION = ObjectCodec.of(
                    "Organisation",
                    "A party that funds, executes, advises, trains or refers.",
                    Organisation::builder,
                    (Organisation.Builder b) -> b.build())
            .required("id", IdWire.NEW_ORGANISATION, Organisation::getId, (b, v) -> b.id(v), "its id")
            .required("name", BasicWire.TEXT, Organisation::getName, (b, v) -> b.name(v), NAME)
            .collection(
                    "synonyms",
                    Values.list(BasicWire.TEXT),
                    Organisation::getSynonyms,
                    (b, v) -> b.synonyms(v),
                    "other names it goes by")
            .required(
                    "type",
                    Values.choice(OrganisationType.class),
                    Organisation::getType,
                    (b, v) -> b.type(v),
                    "what kind of party it is")
            .optional("area", AreaWire.AREA, Organisation::getArea, (b, v) -> b.area(v), "where it works")
            .collection(
                    "members",
                    Values.list(IdWire.ORGANISATION),
                    Organisation::getMembers,
                    (b, v) -> b.members(v),
                    "the parties it is made of")
            .collection(
                    "roles",
                    Values.list(Values.choice(OrganisationRole.class)),
                    Organisation::getRoles,
                    (b, v) -> b.roles(v),
                    "what it does")
            .optional("note", BasicWire.TEXT, Organisation::getNote, (b, v) -> b.note(v), NOTE)
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    Organisation::getSources,
                    (b, v) -> b.sources(v),
                    SourceWire.MEANING)
            .build();

    static final ObjectCodec<TraitDefinition> TRAIT = ObjectCodec.of(
                    "TraitDefinition",
                    "A property of a person that is asked as a question with yes or no.",
                    TraitDefinition::builder,
                    (TraitDefinition.Builder b) -> b.build())
            .required("id", IdWire.NEW_TRAIT, TraitDefinition::getId, (b, v) -> b.id(v), "its id")
            .required("name", BasicWire.TEXT, TraitDefinition::getName, (b, v) -> b.name(v), NAME)
            .required(
                    "question",
                    BasicWire.TEXT,
                    TraitDefinition::getQuestion,
                    (b, v) -> b.question(v),
                    "the question, to be answered with yes or no")
            .optional(
                    "changeable",
                    Values.flag(),
                    TraitDefinition::getChangeable,
                    (b, v) -> b.changeable(v),
                    "whether somebody can make it so, or no longer so, by choice; absent counts as no")
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    TraitDefinition::getSources,
                    (b, v) -> b.sources(v),
                    SourceWire.MEANING)
            .build();

    static final ObjectCodec<TargetGroup> GROUP = ObjectCodec.of(
                    "TargetGroup",
                    "A group of people whom measures aim at, as one party defines it.",
                    TargetGroup::builder,
                    (TargetGroup.Builder b) -> b.build())
            .required("id", IdWire.NEW_GROUP, TargetGroup::getId, (b, v) -> b.id(v), "its id")
            .required("name", BasicWire.TEXT, TargetGroup::getName, (b, v) -> b.name(v), NAME)
            .collection(
                    "synonyms",
                    Values.list(BasicWire.TEXT),
                    TargetGroup::getSynonyms,
                    (b, v) -> b.synonyms(v),
                    "other names it goes by")
            .optional(
                    "word",
                    IdWire.WORD,
                    TargetGroup::getWord,
                    (b, v) -> b.word(v),
                    "the word it shares with groups of other definitions")
            .required(
                    "definition",
                    CriterionWire.CRITERION,
                    TargetGroup::getDefinition,
                    (b, v) -> b.definition(v),
                    "who belongs to it")
            .optional(
                    "definedBy",
                    IdWire.ORGANISATION,
                    TargetGroup::getDefinedBy,
                    (b, v) -> b.definedBy(v),
                    "whose definition it is")
            .collection(
                    "broader",
                    Values.list(IdWire.GROUP),
                    TargetGroup::getBroader,
                    (b, v) -> b.broader(v),
                    "groups that it is a part of")
            .collection(
                    "overlaps",
                    Values.list(IdWire.GROUP),
                    TargetGroup::getOverlaps,
                    (b, v) -> b.overlaps(v),
                    "groups with which it has people in common")
            .optional(
                    "period",
                    BasicWire.PERIOD,
                    TargetGroup::getPeriod,
                    (b, v) -> b.period(v),
                    "when the definition holds")
            .optional("note", BasicWire.TEXT, TargetGroup::getNote, (b, v) -> b.note(v), NOTE)
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    TargetGroup::getSources,
                    (b, v) -> b.sources(v),
                    SourceWire.MEANING)
            .build();

    static final ObjectCodec<ReachFactor> FACTOR = ObjectCodec.of(
                    "ReachFactor",
                    "Something that helps or hinders reaching people.",
                    ReachFactor::builder,
                    (ReachFactor.Builder b) -> b.build())
            .required("id", IdWire.NEW_FACTOR, ReachFactor::getId, (b, v) -> b.id(v), "its id")
            .required(
                    "effect",
                    Values.choice(FactorEffect.class),
                    ReachFactor::getEffect,
                    (b, v) -> b.effect(v),
                    "whether it helps or hinders")
            .required("name", BasicWire.TEXT, ReachFactor::getName, (b, v) -> b.name(v), NAME)
            .optional(
                    "description",
                    BasicWire.TEXT,
                    ReachFactor::getDescription,
                    (b, v) -> b.description(v),
                    "what it comes down to")
            .collection(
                    "audience",
                    Values.list(IdWire.GROUP),
                    ReachFactor::getAudience,
                    (b, v) -> b.audience(v),
                    "the groups for which it matters; when empty, all")
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    ReachFactor::getSources,
                    (b, v) -> b.sources(v),
                    SourceWire.MEANING)
            .build();

    static final ObjectCodec<FactorAssessment> ASSESSMENT = ObjectCodec.of(
                    "FactorAssessment",
                    "Whether a regulation has a factor that helps or hinders.",
                    FactorAssessment::builder,
                    (FactorAssessment.Builder b) -> b.build())
            .required("factor", IdWire.FACTOR, FactorAssessment::getFactor, (b, v) -> b.factor(v), "the factor")
            .optional(
                    "present",
                    Values.flag(),
                    FactorAssessment::getPresent,
                    (b, v) -> b.present(v),
                    "whether the regulation has it")
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    FactorAssessment::getSources,
                    (b, v) -> b.sources(v),
                    SourceWire.MEANING)
            .build();

    private PartyWire() {}
}
