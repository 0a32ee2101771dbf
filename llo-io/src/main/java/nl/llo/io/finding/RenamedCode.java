package nl.llo.io.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A code that users knew under another name. The name before stays in this table for ever, so that scripts which test for it can be
 * mended and reports of before can be read.
 *
 * @param former the name before
 * @param now the code
 * @param since the version of the library that has the new name
 */
record RenamedCode(String former, FindingCode now, String since) {

    /** Every name that a code had. */
    static final List<RenamedCode> ALL = List.of();

    static Optional<FindingCode> find(String code, List<RenamedCode> renamed) {
        return Arrays.stream(FindingCode.values())
                .filter(known -> known.getCode().equals(code))
                .findFirst()
                .or(() -> renamed.stream()
                        .filter(entry -> entry.former.equals(code))
                        .map(RenamedCode::now)
                        .findFirst());
    }
}
