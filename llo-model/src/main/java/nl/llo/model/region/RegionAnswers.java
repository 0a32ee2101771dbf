package nl.llo.model.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.llo.model.region.Remark.Sentence;
import org.jspecify.annotations.Nullable;

/** Every possible answer to "which region", made once: asking is a look-up and makes nothing. */
final class RegionAnswers {

    private final TableDates dates;
    private final Directory<MunicipalityCode, Municipality> municipalities;
    private final RegionTables tables;
    private final PlaceAnswer<RegionCode> unknownCode = PlaceAnswer.unknown(Remark.of(Sentence.UNKNOWN_MUNICIPALITY));
    private final PlaceAnswer<RegionCode> beforeFirst;
    private final PlaceAnswer<RegionCode> afterLast;
    /** By table and municipality, what holds on the table's days. */
    private final List<List<PlaceAnswer<RegionCode>>> inTable = new ArrayList<>();
    /** By table and municipality, what holds between its last day and the next table; empty when there is no such day. */
    private final List<List<PlaceAnswer<RegionCode>>> afterTable = new ArrayList<>();

    RegionAnswers(TableDates dates, Directory<MunicipalityCode, Municipality> municipalities, RegionTables tables) {
        this.dates = dates;
        this.municipalities = municipalities;
        this.tables = tables;
        for (int table = 0; table < dates.size(); table++) {
            inTable.add(answersIn(table));
        }
        for (int table = 0; table < dates.size() - 1; table++) {
            boolean gap = dates.until(table).plusDays(1).isBefore(dates.from(table + 1));
            afterTable.add(gap ? answersAfter(table) : List.of());
        }
        boolean empty = dates.size() == 0;
        beforeFirst = PlaceAnswer.unknown(
                empty ? Remark.of(Sentence.NO_TABLE) : Remark.of(Sentence.BEFORE_FIRST, dates.get(0)));
        afterLast = PlaceAnswer.unknown(
                empty ? Remark.of(Sentence.NO_TABLE) : Remark.of(Sentence.AFTER_LAST, dates.get(dates.size() - 1)));
    }

    private List<PlaceAnswer<RegionCode>> answersIn(int table) {
        Remark remark = Remark.stated(dates.get(table));
        PlaceAnswer<RegionCode> silent = PlaceAnswer.unknown(Remark.of(Sentence.NOT_LISTED, dates.get(table)));
        Map<RegionCode, PlaceAnswer<RegionCode>> shared = new HashMap<>();
        List<PlaceAnswer<RegionCode>> answers = new ArrayList<>(municipalities.size());
        for (int municipality = 0; municipality < municipalities.size(); municipality++) {
            RegionCode stated = tables.stated(table, municipality);
            answers.add(
                    stated == null
                            ? follow(table, municipality, silent)
                            : shared.computeIfAbsent(stated, region -> PlaceAnswer.published(region, remark)));
        }
        return answers;
    }

    private PlaceAnswer<RegionCode> follow(int table, int municipality, PlaceAnswer<RegionCode> silent) {
        RegionTables.@Nullable Followed followed = tables.follow(table, municipality);
        if (followed == null) {
            return silent;
        }
        Sentence sentence = followed.relatives() == Relatives.SUCCESSORS ? Sentence.WENT_INTO : Sentence.CAME_FROM;
        return PlaceAnswer.held(followed.region(), followed.through(), Remark.of(sentence, dates.get(table)));
    }

    private List<PlaceAnswer<RegionCode>> answersAfter(int table) {
        YearTable before = dates.get(table);
        YearTable after = dates.get(table + 1);
        Remark held = Remark.of(Sentence.HELD_BETWEEN, before, after);
        Remark moved = Remark.of(Sentence.MOVED_BETWEEN, before, after);
        PlaceAnswer<RegionCode> oneSided = PlaceAnswer.unknown(Remark.of(Sentence.ONE_SIDED, before, after));
        List<PlaceAnswer<RegionCode>> answers = new ArrayList<>(municipalities.size());
        for (int municipality = 0; municipality < municipalities.size(); municipality++) {
            PlaceAnswer<RegionCode> first = inTable.get(table).get(municipality);
            PlaceAnswer<RegionCode> second = inTable.get(table + 1).get(municipality);
            if (first.getPlace().isEmpty() || second.getPlace().isEmpty()) {
                answers.add(oneSided);
            } else if (first.getPlace().equals(second.getPlace())) {
                answers.add(PlaceAnswer.held(first.getPlace().get(), through(first, second), held));
            } else {
                answers.add(PlaceAnswer.oneOf(
                        List.of(first.getPlace().get(), second.getPlace().get()), moved));
            }
        }
        return answers;
    }

    private static List<MunicipalityCode> through(PlaceAnswer<?> first, PlaceAnswer<?> second) {
        if (first.getThrough().isEmpty() && second.getThrough().isEmpty()) {
            return List.of();
        }
        NavigableSet<MunicipalityCode> all = new TreeSet<>(first.getThrough());
        all.addAll(second.getThrough());
        return List.copyOf(all);
    }

    PlaceAnswer<RegionCode> on(MunicipalityCode code, LocalDate day) {
        int started = dates.startedBy(day);
        if (started == 0) {
            return beforeFirst;
        }
        int table = started - 1;
        boolean counts = !day.isAfter(dates.until(table));
        if (!counts && started == dates.size()) {
            return afterLast;
        }
        int municipality = municipalities.indexOf(code);
        if (municipality < 0) {
            return unknownCode;
        }
        return (counts ? inTable : afterTable).get(table).get(municipality);
    }

    PlaceAnswer<RegionCode> inTable(int table, int municipality) {
        return inTable.get(table).get(municipality);
    }

    /** The members that the table of the day lists or, between tables, those that exist and are known to lie there. */
    List<MunicipalityCode> members(RegionCode region, LocalDate day) {
        int table = dates.covering(day);
        List<MunicipalityCode> members = new ArrayList<>();
        for (int index = 0; index < municipalities.size(); index++) {
            Municipality municipality = municipalities.get(index);
            RegionCode lies = table >= 0
                    ? tables.stated(table, index)
                    : on(municipality.getCode(), day).getPlace().orElse(null);
            if (region.equals(lies) && (table >= 0 || municipality.existsOn(day))) {
                members.add(municipality.getCode());
            }
        }
        return List.copyOf(members);
    }

    List<Membership> memberships(MunicipalityCode code) {
        int municipality = municipalities.indexOf(code);
        List<Membership> memberships = new ArrayList<>();
        for (int table = 0; municipality >= 0 && table < dates.size(); table++) {
            RegionCode region = tables.stated(table, municipality);
            if (region != null) {
                memberships.add(new Membership(region, dates.get(table)));
            }
        }
        return List.copyOf(memberships);
    }
}
