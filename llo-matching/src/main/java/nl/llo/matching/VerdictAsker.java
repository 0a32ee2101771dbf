package nl.llo.matching;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.llo.matching.internal.engine.Rows;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Profile;

/**
 * Asks a {@link Matcher} for verdicts about one profile after the other on one date, in memory that is used again: after the
 * first questions, another one makes no objects. For one thread; others have one of their own.
 */
public final class VerdictAsker {

    private final Matcher matcher;
    private final LocalDate date;
    private final Map<ApplicantKind, Place> places = new EnumMap<>(ApplicantKind.class);

    VerdictAsker(Matcher matcher, LocalDate date) {
        this.matcher = matcher;
        this.date = date;
    }

    /** Where answers about one kind of applicant are put. */
    private static final class Place {
        final Rows rows;
        final Rows.Memory memory;
        final long[] planes;
        final Verdicts verdicts;

        Place(EngineDay.RowEngine engine) {
            this.rows = engine.rows();
            this.memory = rows.newMemory();
            this.planes = new long[3 * rows.words()];
            this.verdicts = new Verdicts(engine.layout(), planes);
        }
    }

    /**
     * The verdicts on every regulation, as {@link Matcher#verdicts} gives them.
     *
     * @param profile a person, or an organisation that applies; any of its attributes may be unknown
     * @return good until the next question: take out of it what is to be kept
     */
    public Verdicts ask(Profile profile) {
        Place place = places.get(profile.getKind());
        if (place == null) {
            EngineDay.RowEngine engine = matcher.day(date, profile.getKind()).findRows();
            if (engine == null) {
                return matcher.verdicts(profile, date);
            }
            place = new Place(engine);
            places.put(profile.getKind(), place);
        }
        return place.rows.ask(profile, place.memory, place.planes) ? place.verdicts : matcher.verdicts(profile, date);
    }

    /** Names the date. */
    @Override
    public String toString() {
        return "VerdictAsker{date=" + date + "}";
    }
}
