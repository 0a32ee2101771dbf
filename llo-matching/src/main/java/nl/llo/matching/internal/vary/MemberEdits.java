package nl.llo.matching.internal.vary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.llo.matching.internal.normal.SetAttribute;
import nl.llo.model.id.OccupationId;
import nl.llo.model.id.RegisterId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.SectorId;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;

/** Puts members into the sets of a profile, and takes them out. */
final class MemberEdits {

    private MemberEdits() {}

    /** Has this one, or has none of these. */
    static UnaryOperator<Profile> edit(SetAttribute attribute, List<String> members, boolean has) {
        return switch (attribute) {
            case STATUS -> {
                Change<EmploymentStatus> change = new Change<>(members, has, EmploymentStatus::valueOf);
                yield profile -> statuses(profile, change.of(profile.getStatuses()));
            }
            case BENEFIT -> {
                Change<Benefit> change = new Change<>(members, has, Benefit::valueOf);
                yield profile -> ValueEdits.start(profile)
                        .benefits(change.of(profile.getBenefits()))
                        .build();
            }
            case SECTOR -> {
                Change<SectorId> change = new Change<>(members, has, SectorId::of);
                yield profile -> ValueEdits.start(profile)
                        .sectors(change.of(profile.getSectors()))
                        .build();
            }
            case OCCUPATION -> {
                Change<OccupationId> change = new Change<>(members, has, OccupationId::of);
                yield profile -> ValueEdits.start(profile)
                        .occupations(change.of(profile.getOccupations()))
                        .build();
            }
            case USED -> {
                Change<RegulationId> change = new Change<>(members, has, RegulationId::of);
                yield profile -> ValueEdits.start(profile)
                        .used(change.of(profile.getUsed()))
                        .build();
            }
            case COURSE_REGISTER -> {
                Change<RegisterId> change = new Change<>(members, has, RegisterId::of);
                yield profile -> ValueEdits.course(course ->
                                course.registers(change.of(profile.getCourse().flatMap(Course::getRegisters))))
                        .apply(profile);
            }
        };
    }

    /** Who is not out of work has no first day of it. */
    private static Profile statuses(Profile profile, KnownSet<EmploymentStatus> statuses) {
        Profile.Builder changed = ValueEdits.start(profile);
        changed.statuses(statuses);
        if (statuses.contains(EmploymentStatus.UNEMPLOYED).equals(Optional.of(false))) {
            changed.unemployedSince(Optional.empty());
        }
        return changed.build();
    }

    /** One member that comes in, or all that go out. */
    private static final class Change<E extends Comparable<? super E>> {

        private final List<E> members;
        private final boolean has;

        Change(Collection<String> names, boolean has, Function<String, ? extends E> parse) {
            this.members = names.stream().<E>map(parse).toList();
            this.has = has;
        }

        KnownSet<E> of(Optional<KnownSet<E>> set) {
            return has ? KnownSets.with(set, members.get(0)) : KnownSets.withNone(set, members);
        }
    }
}
