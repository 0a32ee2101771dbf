package nl.llo.matching.internal.dimension;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.Profile;
import nl.llo.model.profile.ProfileCodes;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a profile once for all dimensions that rules ask about. Dimensions of one sort are asked together, as what is called
 * in a row then is the same code. Thread-safe once rules are compiled.
 */
public final class ProfileReader {

    private final AgeDimension[] ages;
    private final EducationDimension[] education;
    private final StatusDimension[] statuses;
    private final BenefitDimension[] benefits;
    private final CourseSectorDimension[] courseSectors;
    private final CourseLevelDimension[] courseLevels;
    private final MonthsDimension[] months;
    private final AmountDimension[] amounts;
    private final FlagDimension[] flags;
    private final GroupDimension[] groups;
    private final IdDimension[] ids;
    private final PlaceDimension[] places;
    private final List<Dimension<?>> order = new ArrayList<>();

    ProfileReader(Collection<Dimension<?>> asked) {
        ages = take(asked, AgeDimension.class, new AgeDimension[0]);
        education = take(asked, EducationDimension.class, new EducationDimension[0]);
        statuses = take(asked, StatusDimension.class, new StatusDimension[0]);
        benefits = take(asked, BenefitDimension.class, new BenefitDimension[0]);
        courseSectors = take(asked, CourseSectorDimension.class, new CourseSectorDimension[0]);
        courseLevels = take(asked, CourseLevelDimension.class, new CourseLevelDimension[0]);
        months = take(asked, MonthsDimension.class, new MonthsDimension[0]);
        amounts = take(asked, AmountDimension.class, new AmountDimension[0]);
        flags = take(asked, FlagDimension.class, new FlagDimension[0]);
        groups = take(asked, GroupDimension.class, new GroupDimension[0]);
        ids = take(asked, IdDimension.class, new IdDimension[0]);
        places = take(asked, PlaceDimension.class, new PlaceDimension[0]);
    }

    private <D extends Dimension<?>> D[] take(Collection<Dimension<?>> asked, Class<D> sort, D[] none) {
        D[] taken =
                asked.stream().filter(sort::isInstance).map(sort::cast).toList().toArray(none);
        order.addAll(Arrays.asList(taken));
        return taken;
    }

    /** The dimensions, in the order in which {@link #read} asks them. */
    public List<Dimension<?>> order() {
        return List.copyOf(order);
    }

    /** Fills in how a profile stands on each; false when it holds a value that no valid profile holds. */
    public boolean read(Profile profile, @Nullable Standing[] into) {
        ProfileCodes codes = profile.getCodes();
        if (codes.isOdd()) {
            return false;
        }
        int next = 0;
        for (AgeDimension each : ages) {
            into[next++] = each.find(codes);
        }
        for (EducationDimension each : education) {
            into[next++] = each.find(codes);
        }
        for (StatusDimension each : statuses) {
            into[next++] = each.find(codes);
        }
        for (BenefitDimension each : benefits) {
            into[next++] = each.find(codes);
        }
        for (CourseSectorDimension each : courseSectors) {
            into[next++] = each.find(codes);
        }
        for (CourseLevelDimension each : courseLevels) {
            into[next++] = each.find(codes);
        }
        for (MonthsDimension each : months) {
            into[next++] = each.find(codes);
        }
        for (AmountDimension each : amounts) {
            into[next++] = each.find(codes);
        }
        for (FlagDimension each : flags) {
            into[next++] = each.find(codes);
        }
        for (GroupDimension each : groups) {
            into[next++] = each.find(codes);
        }
        for (IdDimension each : ids) {
            into[next++] = each.find(codes);
        }
        for (PlaceDimension each : places) {
            into[next++] = each.find(codes);
        }
        boolean all = true;
        for (int i = 0; i < next; i++) {
            all &= into[i] != null;
        }
        return all;
    }
}
