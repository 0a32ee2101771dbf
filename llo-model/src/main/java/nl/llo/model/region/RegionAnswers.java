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
    private final RegionTables tables;
    private final PlaceAnswer<RegionCode> unknownCode = PlaceAnswer.unknown(Remark.of(Sentence.UNKNOWN_MUNICIPALITY));
    /** Per table, what holds on its days. */
    private final List<Map<MunicipalityCode, PlaceAnswer<RegionCode>>> inTable;
    /** Per table, what holds between its last day and the next table; before the last table only. */
    private final List<Map<MunicipalityCode, PlaceAnswer<RegionCode>>> afterTable;

    private final PlaceAnswer<RegionCode> beforeFirst;
    private final PlaceAnswer<RegionCode> afterLast;

    RegionAnswers(TableDates dates, RegionTables tables) {
        this.dates = dates;
        this.tables = tables;
        boolean empty = dates.size() == 0;
        this.beforeFirst = PlaceAnswer.unknown(
                empty ? Remark.of(Sentence.NO_TABLE) : Remark.of(Sentence.BEFORE_FIRST, dates.get(0)));
        this.afterLast = PlaceAnswer.unknown(
                empty ? Remark.of(Sentence.NO_TABLE) : Remark.of(Sentence.AFTER_LAST, dates.get(dates.size() - 1)));
        this.inTable = Rows.perTable(dates.size());
        for (int table = 0; table < dates.size(); table++) {
            fillTable(table);
        }
        this.afterTable = Rows.perTable(Math.max(0, dates.size() - 1));
        for (int table = 0; table < afterTable.size(); table++) {
            if (dates.until(table).plusDays(1).isBefore(dates.from(table + 1))) {
                fillGap(table);
            }
        }
    }

    private void fillTable(int table) {
        Remark remark = Remark.stated(dates.get(table));
        PlaceAnswer<RegionCode> silent = PlaceAnswer.unknown(Remark.of(Sentence.NOT_LISTED, dates.get(table)));
        Map<RegionCode, PlaceAnswer<RegionCode>> shared = new HashMap<>();
        for (Municipality municipality : tables.municipalities()) {
            RegionCode stated = tables.stated(table, municipality.getCode());
            inTable.get(table)
                    .put(
                            municipality.getCode(),
                            stated == null
                                    ? follow(table, municipality, silent)
                                    : shared.computeIfAbsent(stated, region -> PlaceAnswer.published(region, remark)));
        }
    }

    private PlaceAnswer<RegionCode> follow(int table, Municipality municipality, PlaceAnswer<RegionCode> silent) {
        RegionTables.@Nullable Followed followed = tables.follow(table, municipality);
        return followed == null
                ? silent
                : PlaceAnswer.held(
                        followed.region(),
                        followed.through(),
                        Remark.of(
                                followed.relatives() == Relatives.SUCCESSORS ? Sentence.WENT_INTO : Sentence.CAME_FROM,
                                dates.get(table)));
    }

    private void fillGap(int table) {
        YearTable before = dates.get(table);
        YearTable after = dates.get(table + 1);
        Remark held = Remark.of(Sentence.HELD_BETWEEN, before, after);
        PlaceAnswer<RegionCode> moved = PlaceAnswer.unknown(Remark.of(Sentence.MOVED_BETWEEN, before, after));
        PlaceAnswer<RegionCode> oneSided = PlaceAnswer.unknown(Remark.of(Sentence.ONE_SIDED, before, after));
        inTable.get(table).forEach((code, first) -> {
            PlaceAnswer<RegionCode> second = inTable.get(table + 1).getOrDefault(code, unknownCode);
            PlaceAnswer<RegionCode> answer;
            if (first.getPlace().isEmpty() || second.getPlace().isEmpty()) {
                answer = oneSided;
            } else if (first.getPlace().equals(second.getPlace())) {
                answer = PlaceAnswer.held(first.getPlace().get(), union(first.getThrough(), second.getThrough()), held);
            } else {
                answer = moved;
            }
            afterTable.get(table).put(code, answer);
        });
    }

    private static List<MunicipalityCode> union(List<MunicipalityCode> one, List<MunicipalityCode> other) {
        NavigableSet<MunicipalityCode> all = new TreeSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    PlaceAnswer<RegionCode> on(MunicipalityCode code, LocalDate day) {
        int started = dates.startedBy(day);
        if (started == 0) {
            return beforeFirst;
        }
        int table = started - 1;
        if (!day.isAfter(dates.until(table))) {
            return inTable(table, code);
        }
        return started == dates.size() ? afterLast : afterTable.get(table).getOrDefault(code, unknownCode);
    }

    PlaceAnswer<RegionCode> inTable(int table, MunicipalityCode code) {
        return inTable.get(table).getOrDefault(code, unknownCode);
    }

    /** The members that the table of the day lists or, between tables, those that exist and are known to lie there. */
    List<MunicipalityCode> members(RegionCode region, LocalDate day) {
        int table = dates.covering(day);
        List<MunicipalityCode> members = new ArrayList<>();
        for (Municipality municipality : tables.municipalities()) {
            boolean member = table >= 0
                    ? region.equals(tables.stated(table, municipality.getCode()))
                    : municipality.existsOn(day)
                            && region.equals(
                                    on(municipality.getCode(), day).getPlace().orElse(null));
            if (member) {
                members.add(municipality.getCode());
            }
        }
        return List.copyOf(members);
    }

    List<Membership> memberships(MunicipalityCode code) {
        List<Membership> memberships = new ArrayList<>();
        for (int table = 0; table < dates.size(); table++) {
            RegionCode region = tables.stated(table, code);
            if (region != null) {
                memberships.add(new Membership(region, dates.get(table)));
            }
        }
        return List.copyOf(memberships);
    }
}
