package nl.llo.matching.algebra;

import java.util.HashMap;
import java.util.Map;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Template;
import nl.llo.model.time.Period;

/** How examples and differences read. */
final class ExampleTexts {

    static final Template ANYBODY = Template.of("iedereen", "anybody");
    static final Template FACTS = Template.of("{facts}", "{facts}");
    static final Template DURING =
            Template.of(" ([vanaf {from}][, tot en met {until}])", " ([from {from}][, until {until}])");

    private ExampleTexts() {}

    static Map<String, Argument> days(Period period) {
        Map<String, Argument> days = new HashMap<>();
        period.getFrom().ifPresent(from -> days.put("from", new Argument.Day(from)));
        period.getUntil().ifPresent(until -> days.put("until", new Argument.Day(until)));
        return days;
    }
}
