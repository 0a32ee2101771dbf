package nl.llo.examples.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.llo.examples.cli.json.JsonPage;
import nl.llo.matching.MatchCounts;
import nl.llo.matching.Verdict;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.RegulationId;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.Regulation;

/** Writes for programs how many profiles each regulation fits, by region and by group. What is nobody is left out. */
public final class CountsJson {

    private final MatchCounts counts;
    private final JsonPage json;
    private final List<Optional<RegionCode>> regions = new ArrayList<>();

    private CountsJson(MatchCounts counts, JsonPage json) {
        this.counts = counts;
        this.json = json;
        counts.listRegions().forEach(region -> regions.add(Optional.of(region)));
        regions.add(Optional.empty());
    }

    /** Writes a document. */
    public static void write(MatchCounts counts, PrintWriter out) {
        JsonPage page = new JsonPage(out);
        page.document("counts", () -> new CountsJson(counts, page).write());
    }

    private void write() {
        json.put("on", counts.getDate().toString());
        json.put("profiles", counts.getProfiles());
        json.list("regulations", counts.listRegulations(), this::regulation);
    }

    private void regulation(Regulation regulation) {
        RegulationId id = regulation.getId();
        json.object(() -> {
            json.put("regulation", id.value());
            for (Verdict verdict : Verdict.values()) {
                json.put(verdict.name().toLowerCase(Locale.ROOT), counts.count(id, verdict));
            }
            json.put("open", counts.countOpen(id));
            json.list("regions", () -> regions.forEach(region -> region(id, region)));
        });
    }

    private void region(RegulationId id, Optional<RegionCode> region) {
        long open = counts.countOpen(id, region);
        if (open > 0) {
            json.object(() -> {
                json.put("region", region);
                json.put("open", open);
                json.list("groups", () -> counts.listGroups().forEach(group -> group(id, region, group)));
            });
        }
    }

    private void group(RegulationId id, Optional<RegionCode> region, TargetGroup group) {
        long open = counts.countOpen(id, region, group.getId());
        if (open > 0) {
            json.object(() -> {
                json.put("group", group.getId().value());
                json.put("open", open);
            });
        }
    }
}
