package nl.llo.matching.internal.vary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.criteria.ProfileFacts;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.internal.normal.Attribute;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.normal.NormalForm;
import nl.llo.matching.internal.normal.SetAttribute;
import nl.llo.matching.internal.normal.ValueSet;
import nl.llo.matching.internal.rule.KeyedFacts;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.id.RegisterId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.trait.TraitDefinition;

/**
 * Finds what can be otherwise about one person on one day. Equal aspects of different criteria are the same object when they
 * are asked for together.
 */
public final class Aspects {

    private final Catalogue catalogue;
    private final ReferenceData reference;
    private final CriteriaCompiler compiler;
    private final Profile profile;
    private final LocalDate date;
    private final ProfileFacts facts;
    private final ValueEdits edits;
    private final KeyedFacts keyed;
    private final NormalForm form = new NormalForm();

    /** Of this person on this day. */
    public Aspects(
            Catalogue catalogue, ReferenceData reference, CriteriaCompiler compiler, Profile profile, LocalDate date) {
        this.catalogue = catalogue;
        this.reference = reference;
        this.compiler = compiler;
        this.profile = profile;
        this.date = date;
        this.facts = compiler.prepare(profile, date);
        this.edits = new ValueEdits(date);
        this.keyed = new KeyedFacts(catalogue);
    }

    /**
     * The aspects on which each of the criteria depends, in the order of their facts.
     *
     * @param criteria criteria that are asked together
     * @return for each criterion, in the same order, its aspects
     */
    public List<Map<Subject, Aspect>> of(List<Criterion> criteria) {
        Leaves all = leaves();
        criteria.forEach(criterion -> all.add(form.of(criterion)));
        Map<Subject, Aspect> aspects = make(all);
        List<Map<Subject, Aspect>> found = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Leaves own = leaves().add(form.of(criterion));
            Map<Subject, Aspect> uses = new LinkedHashMap<>();
            aspects.forEach((subject, aspect) -> {
                if (Subjects.isAsked(subject, own)) {
                    uses.put(subject, aspect);
                }
            });
            found.add(uses);
        }
        return found;
    }

    private Leaves leaves() {
        return new Leaves(catalogue, form, this::isEstablished);
    }

    private boolean isEstablished(TargetGroupId group) {
        return compiler.compile(Criterion.memberOf(group)).explain(facts).getRemarks().stream()
                .anyMatch(remark -> remark.getCode() == RemarkCode.GROUP_ESTABLISHED);
    }

    /** A trait of which the catalogue does not say that it can be changed. */
    private boolean isFixedTrait(Attribute attribute) {
        return attribute.kind() == AttributeKind.TRAIT
                && !catalogue
                        .findTrait(TraitId.of(attribute.name()))
                        .flatMap(TraitDefinition::getChangeable)
                        .orElse(false);
    }

    private Map<Subject, Aspect> make(Leaves leaves) {
        Map<Subject, Aspect> made = new LinkedHashMap<>();
        Map<Attribute, Set<ValueSet>> values = new LinkedHashMap<>();
        leaves.values.forEach(
                (attribute, asked) -> values.computeIfAbsent(Subjects.of(attribute), each -> new LinkedHashSet<>())
                        .addAll(Subjects.values(attribute, asked)));
        boolean asksQualification =
                leaves.values.keySet().stream().anyMatch(each -> each.kind() == AttributeKind.START_QUALIFICATION);
        values.forEach((attribute, asked) -> made.put(
                new Subject.Value(attribute),
                attribute.kind() == AttributeKind.AGE
                        ? new AgeAspect(asked, profile, date, reference.getAowTable())
                        : new ValueAspect(
                                attribute,
                                fact(attribute),
                                isFixedTrait(attribute),
                                attribute.kind() == AttributeKind.EDUCATION && asksQualification,
                                asked,
                                profile,
                                edits)));
        Map<SetAttribute, Set<SortedSet<String>>> members = new EnumMap<>(SetAttribute.class);
        members.putAll(leaves.members);
        if (values.keySet().stream().anyMatch(each -> each.kind() == AttributeKind.UNEMPLOYED_MONTHS)) {
            // Who is not out of work has no months of it.
            Set<SortedSet<String>> statuses =
                    new LinkedHashSet<>(members.getOrDefault(SetAttribute.STATUS, new HashSet<>()));
            statuses.add(Subjects.unemployed());
            members.put(SetAttribute.STATUS, statuses);
        }
        members.forEach((attribute, sets) -> classes(sets)
                .forEach(some -> made.put(new Subject.Members(attribute, some), members(attribute, some))));
        for (Map.Entry<PlaceKind, Set<Area>> asked : leaves.areas.entrySet()) {
            PlaceTable table =
                    new PlaceTable(asked.getKey(), asked.getValue(), compiler, reference.getGeography(), date);
            made.put(new Subject.Where(asked.getKey()), new PlaceAspect(asked.getKey(), table, profile));
        }
        leaves.groups.forEach(group -> made.put(new Subject.Group(group), group(group)));
        Map<Subject, Aspect> ordered = new LinkedHashMap<>();
        made.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(Aspect::getFact)))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    /** The members that no set tells apart. */
    private static List<List<String>> classes(Set<SortedSet<String>> sets) {
        Set<String> all = new TreeSet<>();
        sets.forEach(all::addAll);
        Map<List<Boolean>, List<String>> bySets = new LinkedHashMap<>();
        for (String member : all) {
            List<Boolean> in = sets.stream().map(set -> set.contains(member)).toList();
            bySets.computeIfAbsent(in, each -> new ArrayList<>()).add(member);
        }
        return List.copyOf(bySets.values());
    }

    private Aspect members(SetAttribute attribute, List<String> members) {
        Criterion holds = MemberWords.write(attribute, members);
        List<String> broadFirst = attribute == SetAttribute.STATUS
                ? members.stream()
                        .sorted(Comparator.comparing(EmploymentStatus::valueOf))
                        .toList()
                : members;
        return new FlagAspect(
                fact(attribute, members),
                holds,
                compiler.compile(holds).answer(facts).toTruth(),
                attribute == SetAttribute.USED || attribute == SetAttribute.BENEFIT,
                MemberEdits.edit(attribute, broadFirst, true),
                MemberEdits.edit(attribute, broadFirst, false));
    }

    private Aspect group(TargetGroupId group) {
        Criterion holds = Criterion.memberOf(group);
        return new FlagAspect(
                MissingFact.of(ProfileAttribute.GROUP, group.value(), LocalizedText.of(group.value())),
                holds,
                compiler.compile(holds).answer(facts).toTruth(),
                true,
                changed -> ValueEdits.start(changed)
                        .groups(KnownSets.with(changed.getGroups(), group))
                        .build(),
                changed -> ValueEdits.start(changed)
                        .groups(KnownSets.withNone(changed.getGroups(), List.of(group)))
                        .build());
    }

    private MissingFact fact(Attribute attribute) {
        return switch (attribute.kind()) {
            case AGE -> MissingFact.of(ProfileAttribute.BIRTH_DATE);
            case EDUCATION -> MissingFact.of(ProfileAttribute.EDUCATION);
            case START_QUALIFICATION -> MissingFact.of(ProfileAttribute.START_QUALIFICATION);
            case UNEMPLOYED_MONTHS -> MissingFact.of(ProfileAttribute.UNEMPLOYED_SINCE);
            case HOURS -> MissingFact.of(ProfileAttribute.HOURS);
            case INCOME -> MissingFact.of(ProfileAttribute.INCOME);
            case WEALTH -> MissingFact.of(ProfileAttribute.WEALTH);
            case LABOUR_MARKET_TIE -> MissingFact.of(ProfileAttribute.LABOUR_MARKET_TIE);
            case COURSE_NOT_STARTED -> MissingFact.of(ProfileAttribute.COURSE_START);
            case COURSE_LEVEL -> MissingFact.of(ProfileAttribute.COURSE_LEVEL);
            case COURSE_SECTOR -> MissingFact.of(ProfileAttribute.COURSE_SECTOR);
            case COURSE_PRICE -> MissingFact.of(ProfileAttribute.COURSE_PRICE);
            case TRAIT -> keyed.trait(TraitId.of(attribute.name()));
        };
    }

    private MissingFact fact(SetAttribute attribute, List<String> members) {
        return switch (attribute) {
            case STATUS -> MissingFact.of(ProfileAttribute.STATUS);
            case BENEFIT -> MissingFact.of(ProfileAttribute.BENEFIT);
            case SECTOR -> MissingFact.of(ProfileAttribute.SECTOR);
            case OCCUPATION -> MissingFact.of(ProfileAttribute.OCCUPATION);
            case COURSE_REGISTER -> keyed.register(RegisterId.of(members.get(0)));
            case USED -> keyed.used(RegulationId.of(members.get(0)));
        };
    }
}
