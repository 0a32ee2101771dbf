package nl.llo.matching.internal.vary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.internal.fact.AgeFacts;
import nl.llo.matching.internal.fact.StatusFacts;
import nl.llo.matching.internal.normal.Ages;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.normal.Constant;
import nl.llo.matching.internal.normal.CriterionWriter;
import nl.llo.matching.internal.normal.GroupLeaf;
import nl.llo.matching.internal.normal.Junction;
import nl.llo.matching.internal.normal.Leaf;
import nl.llo.matching.internal.normal.MemberLeaf;
import nl.llo.matching.internal.normal.Node;
import nl.llo.matching.internal.normal.NodeVisitor;
import nl.llo.matching.internal.normal.PlaceLeaf;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.internal.normal.TextLeaf;
import nl.llo.matching.internal.normal.Threshold;
import nl.llo.matching.internal.normal.ValueLeaf;
import nl.llo.matching.internal.normal.ValueSet;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;

/**
 * What a node is for a profile, read off the sets of values in its leaves alone. Places, groups and texts stand in a leaf as
 * they were written, and are asked of the tree.
 */
final class DomainReader implements NodeVisitor<Truth> {

    private final Profile profile;
    private final LocalDate date;
    private final CriteriaCompiler compiler;
    private final ReferenceData reference;

    DomainReader(Profile profile, LocalDate date, ReferenceData reference) {
        this.profile = profile;
        this.date = date;
        this.reference = reference;
        this.compiler = CriteriaCompiler.of(Catalogue.empty(), reference);
    }

    @Override
    public Truth visitConstant(Constant node) {
        return Truth.of(node == Constant.TRUE);
    }

    @Override
    public Truth visitJunction(Junction node) {
        return node.isConjunction() ? Truth.all(parts(node.getParts())) : Truth.any(parts(node.getParts()));
    }

    @Override
    public Truth visitThreshold(Threshold node) {
        return Truth.atLeast(node.getCount(), parts(node.getParts()));
    }

    private List<Truth> parts(Collection<Node> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }

    @Override
    public Truth visitValues(ValueLeaf leaf) {
        AttributeKind kind = leaf.attribute().kind();
        if (kind == AttributeKind.AGE) {
            return age((Ranges) leaf.values());
        }
        if (kind == AttributeKind.START_QUALIFICATION) {
            Ranges wanted = (Ranges) leaf.values();
            Optional<Boolean> has = profile.getStartQualification()
                    .or(() -> profile.getEducation().map(level -> level.hasStartQualification()));
            return Truth.of(has.map(yes -> wanted.contains(yes ? 1 : 0)));
        }
        if (kind == AttributeKind.EDUCATION && profile.getEducation().isEmpty()) {
            // That somebody has a start qualification does not tell the level.
            return Truth.UNKNOWN;
        }
        if (kind == AttributeKind.UNEMPLOYED_MONTHS) {
            return months((Ranges) leaf.values());
        }
        return within(new ValueEdits(date).possible(leaf.attribute(), profile), leaf.values());
    }

    private static Truth within(ValueSet possible, ValueSet values) {
        if (possible.isFull()) {
            return Truth.UNKNOWN;
        }
        return possible.isWithin(values) ? Truth.TRUE : possible.and(values).isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Who is not out of work, or not yet, stands before the first month. */
    private Truth months(Ranges values) {
        Truth notOutOfWork = Truth.of(values.contains(-1));
        if (new StatusFacts(profile.getStatuses()).has(EmploymentStatus.UNEMPLOYED) == Truth.FALSE) {
            return notOutOfWork;
        }
        return profile.getUnemployedSince()
                .map(since -> since.isAfter(date)
                        ? notOutOfWork
                        : Truth.of(values.contains(ChronoUnit.MONTHS.between(since, date))))
                .orElse(Truth.UNKNOWN);
    }

    /** Asked for below and past the AOW age apart: a year of birth can leave both open where they decide it together. */
    private Truth age(Ranges ages) {
        AgeFacts facts = new AgeFacts(profile, date, reference.getAowTable());
        Ranges below = Ages.partBelow(ages);
        Ranges reached = Ages.partReached(ages);
        Truth inBelow = facts.is(age -> holds(below, age));
        if (below.equals(reached)) {
            return inBelow;
        }
        return reached.isEmpty()
                ? inBelow.and(facts.isBelowAow())
                : inBelow.not().and(facts.isBelowAow()).not();
    }

    private static boolean holds(Ranges ages, long age) {
        return ages.contains(Math.max(Ages.UNBORN, Math.min(Ages.LAST, age)));
    }

    @Override
    public Truth visitMembers(MemberLeaf leaf) {
        Truth truth = switch (leaf.attribute()) {
            case STATUS -> statuses(leaf.members());
            case BENEFIT -> anyOf(profile.getBenefits(), leaf, Enum::name);
            case SECTOR -> anyOf(profile.getSectors(), leaf, id -> id.value());
            case OCCUPATION -> anyOf(profile.getOccupations(), leaf, id -> id.value());
            case COURSE_REGISTER -> anyOf(profile.getCourse().flatMap(Course::getRegisters), leaf, id -> id.value());
            case USED -> anyOf(profile.getUsed(), leaf, id -> id.value());
        };
        return leaf.negated() ? truth.not() : truth;
    }

    private Truth statuses(Collection<String> members) {
        StatusFacts facts = new StatusFacts(profile.getStatuses());
        return Truth.any(members.stream()
                .map(name -> facts.has(EmploymentStatus.valueOf(name)))
                .toList());
    }

    private static <E extends Comparable<? super E>> Truth anyOf(
            Optional<KnownSet<E>> set, MemberLeaf leaf, Function<E, String> name) {
        if (set.isEmpty()) {
            return Truth.UNKNOWN;
        }
        for (E included : set.get().getIncludes()) {
            if (leaf.members().contains(name.apply(included))) {
                return Truth.TRUE;
            }
        }
        List<String> excluded = new ArrayList<>();
        set.get().getExcludes().forEach(each -> excluded.add(name.apply(each)));
        return set.get().isComplete() || excluded.containsAll(leaf.members()) ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public Truth visitPlace(PlaceLeaf leaf) {
        return asWritten(leaf);
    }

    @Override
    public Truth visitGroup(GroupLeaf leaf) {
        return asWritten(leaf);
    }

    @Override
    public Truth visitText(TextLeaf leaf) {
        return asWritten(leaf);
    }

    private Truth asWritten(Leaf leaf) {
        return compiler.compile(CriterionWriter.write(leaf))
                .answer(compiler.prepare(profile, date))
                .toTruth();
    }
}
