package nl.llo.io.internal.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The ways in which dates are written in files. */
final class DateStyle {

    private static final Map<String, Pattern> ALL = new LinkedHashMap<>();

    static {
        ALL.put("yyyy-MM-dd", Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])-([0-2][0-9]|3[01])"));
        ALL.put("d-M-yyyy", Pattern.compile("([0-2]?[0-9]|3[01])-(0?[1-9]|1[0-2])-[12][0-9]{3}"));
        ALL.put("d/M/yyyy", Pattern.compile("([0-2]?[0-9]|3[01])/(0?[1-9]|1[0-2])/[12][0-9]{3}"));
        ALL.put("d.M.yyyy", Pattern.compile("([0-2]?[0-9]|3[01])[.](0?[1-9]|1[0-2])[.][12][0-9]{3}"));
        ALL.put("M/d/yyyy", Pattern.compile("(0?[1-9]|1[0-2])/([0-2]?[0-9]|3[01])/[12][0-9]{3}"));
        ALL.put("yyyyMMdd", Pattern.compile("(19|20)[0-9]{2}(0[1-9]|1[0-2])([0-2][0-9]|3[01])"));
    }

    private DateStyle() {}

    /** Finds the first way that fits all values; empty when there is none. */
    static String of(List<String> values) {
        if (values.isEmpty()) {
            return "";
        }
        for (Map.Entry<String, Pattern> style : ALL.entrySet()) {
            if (values.stream()
                    .allMatch(value -> value.length() <= 10
                            && style.getValue().matcher(value).matches())) {
                return style.getKey();
            }
        }
        return "";
    }
}
