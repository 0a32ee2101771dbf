package nl.llo.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.matching.MatchReport;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.Verdict;
import nl.llo.matching.select.MatchFilter;
import nl.llo.matching.select.MatchOrder;
import nl.llo.matching.select.MatchSelector;
import nl.llo.model.area.Area;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.region.Geography;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Province;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.time.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which regulations to tell of, and in which order. */
final class FilterOptions {

    @Option(
            names = "--area",
            paramLabel = "AREA",
            description = "Only what holds in this municipality, labour market region or province, by code or name, or "
                    + "in a part of it.")
    private @Nullable String area;

    @Option(
            names = "--facility",
            paramLabel = "KIND",
            description = "Only what gives this, such as voucher or career-advice; can be given more than once.")
    private Set<String> facilities = new LinkedHashSet<>();

    @Option(
            names = "--group",
            paramLabel = "ID",
            description = "Only what is meant for this target group, or for none in particular; can be given more than "
                    + "once.")
    private Set<String> groups = new LinkedHashSet<>();

    @Option(
            names = "--applicant",
            paramLabel = "KIND",
            description = "Only what this may apply for, such as person or employer; can be given more than once.")
    private Set<String> applicants = new LinkedHashSet<>();

    @Option(
            names = "--verdict",
            paramLabel = "VERDICT",
            description = "Only what comes out so: eligible, likely, undetermined or not-eligible; can be given more "
                    + "than once.")
    private Set<String> verdicts = new LinkedHashSet<>();

    @Option(names = "--runs-from", paramLabel = "DATE", description = "Only what runs on this date or later, or may.")
    private @Nullable String from;

    @Option(
            names = "--runs-until",
            paramLabel = "DATE",
            description = "Only what runs on this date or earlier, or may.")
    private @Nullable String until;

    @Option(
            names = "--order",
            paramLabel = "id|usefulness",
            defaultValue = "id",
            description = "In which order: by id, or the most useful first. Default: ${DEFAULT-VALUE}.")
    private String order;

    /** Selects by what was asked for; fails when something in it does not exist. */
    Function<MatchReport, List<RegulationMatch>> selecting(Knowledge knowledge, Surroundings surroundings) {
        MatchFilter.Builder filter = MatchFilter.builder();
        Geography geography = knowledge.reference().getGeography();
        if (area != null) {
            filter.area(area(area, geography));
        }
        filter.addAllFacilities(constants(facilities, FacilityKind.class, "--facility"))
                .addAllApplicants(constants(applicants, ApplicantKind.class, "--applicant"))
                .addAllVerdicts(constants(verdicts, Verdict.class, "--verdict"))
                .addAllGroups(groups.stream().map(id -> group(id, knowledge)).toList());
        if (from != null || until != null) {
            Period.Builder running = Period.builder();
            Optional<LocalDate> first =
                    Optional.ofNullable(from).map(text -> DateWord.parse(text, surroundings.clock()));
            Optional<LocalDate> last =
                    Optional.ofNullable(until).map(text -> DateWord.parse(text, surroundings.clock()));
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                throw UnusableException.of("runs");
            }
            filter.running(running.from(first).until(last).build());
        }
        MatchOrder by =
                constants(Set.of(order), MatchOrder.class, "--order").iterator().next();
        MatchSelector selector = MatchSelector.of(knowledge.reference());
        MatchFilter wanted = filter.build();
        return report -> selector.select(report, wanted, by);
    }

    private static TargetGroupId group(String id, Knowledge knowledge) {
        return knowledge.catalogue().listGroups().stream()
                .map(group -> group.getId())
                .filter(each -> each.value().equals(id))
                .findFirst()
                .orElseThrow(() -> UnusableException.of("noGroup", id));
    }

    private static <E extends Enum<E>> Set<E> constants(Set<String> names, Class<E> type, String option) {
        Set<E> found = EnumSet.noneOf(type);
        for (String name : names) {
            String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
            List<String> all =
                    Stream.of(type.getEnumConstants()).map(Enum::name).toList();
            if (!all.contains(constant)) {
                throw UnusableException.of(
                        "noConstant",
                        name,
                        option,
                        String.join(
                                ", ",
                                all.stream()
                                        .map(each ->
                                                each.toLowerCase(Locale.ROOT).replace('_', '-'))
                                        .toList()));
            }
            found.add(Enum.valueOf(type, constant));
        }
        return found;
    }

    private static Area area(String text, Geography geography) {
        List<Area> found = new ArrayList<>();
        String code = text.toUpperCase(Locale.ROOT);
        for (Municipality one : geography.listMunicipalities()) {
            if (one.getCode().value().equals(code)) {
                found.add(Area.municipalities(one.getCode()));
            }
        }
        for (LabourMarketRegion one : geography.listRegions()) {
            if (one.getCode().value().equals(code)) {
                found.add(Area.regions(one.getCode()));
            }
        }
        for (Province one : geography.listProvinces()) {
            if (one.getCode().value().equals(code)) {
                found.add(Area.provinces(one.getCode()));
            }
        }
        if (found.isEmpty()) {
            geography.findMunicipalitiesNamed(text).stream()
                    .<MunicipalityCode>map(Municipality::getCode)
                    .forEach(each -> found.add(Area.municipalities(each)));
            geography.findRegionsNamed(text).stream()
                    .<RegionCode>map(LabourMarketRegion::getCode)
                    .forEach(each -> found.add(Area.regions(each)));
            geography.findProvincesNamed(text).stream()
                    .<ProvinceCode>map(Province::getCode)
                    .forEach(each -> found.add(Area.provinces(each)));
        }
        if (found.isEmpty()) {
            throw UnusableException.of("noArea", text);
        }
        return found.size() == 1 ? found.get(0) : Area.union(found.toArray(Area[]::new));
    }
}
