package nl.llo.benchmark;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Results of one run as text: for each class and set of parameters the time, what was allocated, and the ratio to the baseline. */
final class RatioTable {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Collection<RunResult> results;

    RatioTable(Collection<RunResult> results) {
        this.results = results;
    }

    String text() {
        var text = new StringBuilder();
        groups().forEach((group, rows) -> {
            Optional<RunResult> baseline =
                    rows.stream().filter(r -> isBaseline(r.getParams())).findFirst();
            line(text.append('\n').append(group).append('\n'), "benchmark", "score", "unit", "± %", "B/op", "ratio");
            for (RunResult row : rows) {
                Result<?> primary = row.getPrimaryResult();
                line(
                        text,
                        method(row.getParams()),
                        number(primary.getScore()),
                        primary.getScoreUnit(),
                        number(100 * primary.getScoreError() / primary.getScore()),
                        allocated(row),
                        baseline.map(b -> number(speed(row) / speed(b)) + "x").orElse("-"));
            }
        });
        return text.toString();
    }

    /** Rows by class and parameters, in a stable order. */
    private Map<String, List<RunResult>> groups() {
        return results.stream()
                .collect(Collectors.groupingBy(
                        r -> simpleClass(r.getParams()) + parameters(r.getParams()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** Higher is faster, whatever the mode: throughput as it is, time as its inverse. */
    private static double speed(RunResult result) {
        double score = result.getPrimaryResult().getScore();
        return result.getParams().getMode().shortLabel().equals("thrpt") ? score : 1 / score;
    }

    private static String allocated(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        return allocated == null ? "-" : number(allocated.getScore());
    }

    private static String parameters(BenchmarkParams params) {
        var sorted = new TreeMap<String, String>();
        params.getParamsKeys().forEach(key -> sorted.put(key, params.getParam(key)));
        return sorted.isEmpty() ? "" : " " + sorted;
    }

    private static String simpleClass(BenchmarkParams params) {
        String name = params.getBenchmark();
        String type = name.substring(0, name.lastIndexOf('.'));
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String method(BenchmarkParams params) {
        return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
    }

    private static boolean isBaseline(BenchmarkParams params) {
        String name = params.getBenchmark();
        try {
            for (Method method :
                    Class.forName(name.substring(0, name.lastIndexOf('.'))).getDeclaredMethods()) {
                if (method.getName().equals(method(params)) && method.isAnnotationPresent(Baseline.class)) {
                    return true;
                }
            }
            return false;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 1 ? "%.2f" : "%.4f", value);
    }

    private static void line(
            StringBuilder text, String name, String score, String unit, String error, String allocated, String ratio) {
        text.append(String.format(
                Locale.ROOT, "  %-36s %12s %-8s %8s %12s %10s%n", name, score, unit, error, allocated, ratio));
    }
}
