package nl.llo.matching.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.llo.matching.outcome.Answer;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;

/** Puts people to one engine, and gives for each of them the answer of every regulation. */
final class Asking {

    private Asking() {}

    /** By {@link Rows}; an empty list for a profile that it cannot answer. */
    static List<List<Answer>> rows(
            Catalogue catalogue, ReferenceData reference, List<Profile> profiles, LocalDate date) {
        CatalogueForms forms = CatalogueForms.of(catalogue, reference);
        Map<ApplicantKind, Rows> made = new EnumMap<>(ApplicantKind.class);
        List<List<Answer>> answers = new ArrayList<>();
        for (Profile profile : profiles) {
            Rows rows = made.computeIfAbsent(profile.getKind(), kind -> Rows.of(forms, date, kind));
            answers.add(answers(rows, profile));
        }
        return answers;
    }

    private static List<Answer> answers(Rows rows, Profile profile) {
        long[] planes = new long[3 * rows.words()];
        List<Answer> answers = new ArrayList<>();
        if (rows.ask(profile, rows.newMemory(), planes)) {
            for (int position : rows.positions()) {
                int at = position / 64 * 3;
                answers.add(answer(planes[at] >>> position, planes[at + 1] >>> position, planes[at + 2] >>> position));
            }
        }
        return answers;
    }

    /** By {@link Columns}, with everybody of one kind in one batch; an empty list for a profile that it cannot answer. */
    static List<List<Answer>> columns(
            Catalogue catalogue, ReferenceData reference, List<Profile> profiles, LocalDate date) {
        CatalogueForms forms = CatalogueForms.of(catalogue, reference);
        Map<ApplicantKind, List<Profile>> byKind = new EnumMap<>(ApplicantKind.class);
        profiles.forEach(profile -> byKind.computeIfAbsent(profile.getKind(), kind -> new ArrayList<>())
                .add(profile));
        Map<ApplicantKind, Desk> desks = new EnumMap<>(ApplicantKind.class);
        byKind.forEach((kind, batch) -> {
            Desk desk = Columns.of(forms, date, kind).newDesk();
            // Twice, so that what the first batch left behind would show.
            desk.ask(profiles.subList(0, 1), 0, 1);
            desk.ask(batch, 0, batch.size());
            desks.put(kind, desk);
        });
        Map<ApplicantKind, Integer> next = new EnumMap<>(ApplicantKind.class);
        List<List<Answer>> answers = new ArrayList<>();
        for (Profile profile : profiles) {
            int person = next.merge(profile.getKind(), 1, Integer::sum) - 1;
            answers.add(answers(
                    Objects.requireNonNull(desks.get(profile.getKind())),
                    person,
                    catalogue.listRegulations().size()));
        }
        return answers;
    }

    private static List<Answer> answers(Desk desk, int person, int regulations) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < regulations && !desk.isOdd(person); i++) {
            int word = person / 64;
            answers.add(answer(
                    desk.regulation(i, 0, word) >>> person,
                    desk.regulation(i, 1, word) >>> person,
                    desk.regulation(i, 2, word) >>> person));
        }
        return answers;
    }

    private static Answer answer(long sure, long likely, long possible) {
        if ((sure & 1) != 0) {
            return Answer.YES;
        }
        return (likely & 1) != 0 ? Answer.LIKELY : (possible & 1) != 0 ? Answer.OPEN : Answer.NO;
    }
}
