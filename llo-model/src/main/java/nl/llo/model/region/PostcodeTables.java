package nl.llo.model.region;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.llo.model.region.Remark.Sentence;
import org.jspecify.annotations.Nullable;

/** Postcode to municipality: one array of numbers a table, shared by tables that are equal. */
final class PostcodeTables {

    private static final int LOWEST = 1000;
    private static final int COUNT = 9000;
    private static final short NONE = -1;

    private final TableDates dates;
    private final Directory<MunicipalityCode, Municipality> municipalities;
    private final short[][] byPostcode;
    private final @Nullable LocalDate knownUntil;
    private final List<Remark> stated;

    /**
     * Throws {@code IllegalArgumentException} when a row names what does not exist, or places a postcode twice.
     *
     * @param knownUntil the last day for which mergers are known
     */
    PostcodeTables(
            TableDates dates,
            Directory<MunicipalityCode, Municipality> municipalities,
            Collection<MunicipalityPostcodes> rows,
            @Nullable LocalDate knownUntil) {
        this.dates = dates;
        this.municipalities = municipalities;
        this.knownUntil = knownUntil;
        this.stated = dates.tables().stream().map(Remark::stated).toList();
        byPostcode = new short[dates.size()][COUNT];
        for (short[] table : byPostcode) {
            Arrays.fill(table, NONE);
        }
        for (MunicipalityPostcodes row : rows) {
            short municipality = (short) municipalities.requireIndex(row.getMunicipality());
            for (int year : row.getYears()) {
                int table = dates.indexOfYear(year);
                for (PostcodeRange range : row.getPostcodes()) {
                    fill(table, range, municipality);
                }
            }
        }
        for (int table = 1; table < byPostcode.length; table++) {
            if (Arrays.equals(byPostcode[table], byPostcode[table - 1])) {
                byPostcode[table] = byPostcode[table - 1];
            }
        }
    }

    private void fill(int table, PostcodeRange range, short municipality) {
        for (int number = range.first().number(); number <= range.last().number(); number++) {
            if (byPostcode[table][number - LOWEST] != NONE) {
                throw new IllegalArgumentException("postcode " + number + " is placed twice in "
                        + dates.get(table).getYear());
            }
            byPostcode[table][number - LOWEST] = municipality;
        }
    }

    PlaceAnswer<MunicipalityCode> on(Postcode4 postcode, LocalDate day) {
        if (dates.size() == 0) {
            return PlaceAnswer.unknown(Remark.of(Sentence.NO_TABLE));
        }
        int started = dates.startedBy(day);
        if (started == 0) {
            return PlaceAnswer.unknown(Remark.of(Sentence.BEFORE_FIRST, dates.get(0)));
        }
        int table = started - 1;
        Municipality found = find(table, postcode);
        if (!day.isAfter(dates.until(table))) {
            return found == null
                    ? PlaceAnswer.unknown(Remark.of(Sentence.UNKNOWN_POSTCODE, dates.get(table)))
                    : PlaceAnswer.published(found.getCode(), stated.get(table));
        }
        return started == dates.size() ? afterLast(table, found, day) : between(table, found, postcode);
    }

    List<MunicipalityCode> ever(Postcode4 postcode) {
        return IntStream.range(0, byPostcode.length)
                .mapToObj(table -> find(table, postcode))
                .filter(Objects::nonNull)
                .map(Municipality::getCode)
                .distinct()
                .sorted()
                .toList();
    }

    boolean knows(Postcode4 postcode) {
        for (int table = 0; table < byPostcode.length; table++) {
            if (find(table, postcode) != null) {
                return true;
            }
        }
        return false;
    }

    private PlaceAnswer<MunicipalityCode> between(int table, @Nullable Municipality before, Postcode4 postcode) {
        Municipality after = find(table + 1, postcode);
        if (before == null || after == null) {
            return PlaceAnswer.unknown(Remark.of(Sentence.ONE_SIDED, dates.get(table), dates.get(table + 1)));
        }
        return before.equals(after)
                ? PlaceAnswer.held(
                        before.getCode(),
                        List.of(),
                        Remark.of(Sentence.HELD_BETWEEN, dates.get(table), dates.get(table + 1)))
                : PlaceAnswer.unknown(Remark.of(Sentence.MOVED_BETWEEN, dates.get(table), dates.get(table + 1)));
    }

    private PlaceAnswer<MunicipalityCode> afterLast(int table, @Nullable Municipality found, LocalDate day) {
        if (knownUntil == null || day.isAfter(knownUntil)) {
            return PlaceAnswer.unknown(Remark.of(Sentence.AFTER_LAST, dates.get(table)));
        }
        if (found == null) {
            return PlaceAnswer.unknown(Remark.of(Sentence.UNKNOWN_POSTCODE, dates.get(table)));
        }
        return found.existsOn(day)
                ? PlaceAnswer.held(found.getCode(), List.of(), Remark.of(Sentence.HELD_SINCE, dates.get(table)))
                : PlaceAnswer.unknown(Remark.of(Sentence.MERGED_SINCE, dates.get(table)));
    }

    private @Nullable Municipality find(int table, Postcode4 postcode) {
        short index = byPostcode[table][postcode.number() - LOWEST];
        return index == NONE ? null : municipalities.get(index);
    }
}
