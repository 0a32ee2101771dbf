package nl.llo.examples.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints JaCoCo's figures by module and package, and fails where a module is below its floor. */
public final class CoverageTable {

    private CoverageTable() {}

    /**
     * Prints the table.
     *
     * @param args JaCoCo's report as CSV, and floors for branches such as {@code "llo-model=95"}
     * @throws IOException if the report cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(args[0]));
        Map<String, Map<String, Covered>> modules = read(rows.subList(1, rows.size()));
        modules.forEach((module, packages) -> {
            System.out.printf("%-44s %s%n", module, sum(packages));
            packages.forEach((name, covered) -> System.out.printf("  %-42s %s%n", name, covered));
        });
        List<String> low = new ArrayList<>();
        for (String floor : List.of(args).subList(1, args.length)) {
            int sign = floor.indexOf('=');
            Map<String, Covered> packages = modules.getOrDefault(floor.substring(0, sign), Map.of());
            if (packages.isEmpty()
                    || sum(packages).branchPercentage() < Double.parseDouble(floor.substring(sign + 1))) {
                low.add(floor);
            }
        }
        if (!low.isEmpty()) {
            throw new IllegalStateException("Too few branches are covered, or none are known: " + low);
        }
    }

    /** By module, then by package. Module names stand last in JaCoCo's group, after that of the report. */
    static Map<String, Map<String, Covered>> read(List<String> rows) {
        Map<String, Map<String, Covered>> modules = new TreeMap<>();
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            String module = cells[0].substring(cells[0].lastIndexOf('/') + 1);
            modules.computeIfAbsent(module, absent -> new TreeMap<>())
                    .merge(cells[1].replaceFirst("^nl\\.llo\\.", ""), covered(cells), Covered::plus);
        }
        return modules;
    }

    private static Covered covered(String[] cells) {
        long branchesMissed = Long.parseLong(cells[5]);
        long linesMissed = Long.parseLong(cells[7]);
        return new Covered(
                linesMissed + Long.parseLong(cells[8]),
                linesMissed,
                branchesMissed + Long.parseLong(cells[6]),
                branchesMissed);
    }

    private static Covered sum(Map<String, Covered> packages) {
        return packages.values().stream().reduce(Covered.NONE, Covered::plus);
    }
}
