package nl.llo.io.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the standards of the field call what this library knows: one table, from which {@code docs/crosswalk.md} is made, from
 * which mappings are proposed, and to which the built-in mappings are held.
 */
public final class Crosswalk {

    private static final String VUM = "VUM";
    private static final String SGR = "SUWI/SGR";
    private static final String DENNIS = "Dennis/Eva";
    private static final String OOAPI = "OOAPI";
    private static final String RIO = "RIO";
    private static final String DUO = "DUO mbo";
    private static final String COMMON = "Dutch files";

    /**
     * One name.
     *
     * @param standard whose name it is
     * @param theirs the name: a pointer or the name of a column
     * @param target what records it fills
     * @param ours the place that it fills, or empty where there is none
     * @param note what to know about it
     */
    public record Entry(String standard, String theirs, Target target, String ours, String note) {}

    private static final List<Entry> ALL = new ArrayList<>();
    private static final Map<String, Entry> BY_COLUMN = new HashMap<>();

    static {
        profile(VUM, "/idWerkzoekende", "/id", "made an id: lower case, hyphens");
        profile(
                VUM,
                "/mobiliteit/bemiddelingspostcode",
                "/home/postcode",
                "its digits; municipality and region follow from them");
        profile(VUM, "/indicatieLdrRegistratie", "/traits/banenafspraak", "1 yes, 2 no, 0 unknown");
        profile(
                VUM,
                "/arbeidsmarktkwalificatie/opleiding/*/codeNiveauOpleiding",
                "/startQualification",
                "3, 5 and 6 completed: yes; nothing above 2 listed: no; 4 (mbo of any level): unknown");
        profile(
                VUM,
                "/arbeidsmarktkwalificatie/opleiding/*/codeNiveauOpleiding",
                "/education",
                "only 1, and only when nothing else is listed; the other codes cover several levels");
        profile(
                VUM,
                "/arbeidsmarktkwalificatie/codeWerkEnDenkniveauWerkzoekende",
                "",
                "education or experience: not an education");
        profile(VUM, "/werktijden/aantalWerkurenPerWeekMaximaal", "", "hours wanted, not hours worked");
        profile(VUM, "/sector/*/codeSbi", "", "SBI has no fixed relation with sectors here; give a code table");
        profile(DUO, "PER 4", "/birthDate", "register overview, rows PER");
        profile(DUO, "ISG 7", "/statuses", "STUDENT when no actual end stands there");
        profile(DUO, "PER 2, PER 3", "", "citizen service number and education number: never converted");
        regulation(DENNIS, "/slug", "/id", "with dennis- before it");
        regulation(DENNIS, "/name", "/name/nl", "");
        regulation(DENNIS, "/summary", "/summary/nl", "");
        regulation(DENNIS, "/is_national", "/area/national", "");
        regulation(DENNIS, "/available_regions/*/code", "/area/regions", "SUWI numbers, which are not those of CBS");
        regulation(DENNIS, "/available_townships/*/code", "/area/municipalities", "with GM before it");
        regulation(DENNIS, "/target_groups/*/description", "/targetGroups", "code list Doelgroep");
        regulation(DENNIS, "/age_groups/*/description", "/conditions/0/criterion/any", "code list Leeftijdsgroep");
        regulation(
                DENNIS,
                "/participation_conditions",
                "/conditions/1/criterion/text/nl",
                "a condition that a person judges");
        regulation(DENNIS, "/target_group_description", "/note/nl", "");
        regulation(SGR, "SamenvattingInstrument", "/summary/nl", "");
        regulation(SGR, "OmsVoorwaardenDeelname", "/conditions/0/criterion/text/nl", "");
        regulation(SGR, "CdArbeidsmarktregio", "/area/regions", "with SUWI: before it");
        regulation(SGR, "CdGemeente", "/area/municipalities", "with GM before it");
        add(new Entry(SGR, "NaamGemeente", Target.MUNICIPALITIES, "/name", ""));
        add(new Entry(SGR, "CdGemeente", Target.MUNICIPALITIES, "/code", "four digits, with GM before them"));
        profile(OOAPI, "levelOfQualification", "/course/level", "EQF levels cover several of ours; give a code table");
        profile(OOAPI, "cost/amount", "/course/price", "");
        profile(OOAPI, "offering/startDate", "/course/start", "");
        profile(RIO, "niveau", "/course/level", "Niveaucode; see the table of education levels");
        profile(RIO, "naamLang", "/course/name", "");
        profile(COMMON, "geboortedatum", "/birthDate", "");
        profile(COMMON, "geboortejaar", "/birthYear", "");
        profile(COMMON, "postcode", "/home/postcode", "its digits");
        profile(COMMON, "gemeentecode", "/home/municipality", "with GM before it");
        profile(COMMON, "startkwalificatie", "/startQualification", "");
        profile(COMMON, "uitkering", "/benefits", "give a code table");
        profile(COMMON, "opleidingsniveau", "/education", "give a code table");
        profile(COMMON, "jaarinkomen", "/income", "gross euros a year");
        profile(COMMON, "vermogen", "/wealth", "euros");
        profile(COMMON, "uren per week", "/hoursPerWeek", "hours worked");
        profile(COMMON, "werkloos sinds", "/unemployedSince", "");
        ALL.forEach(entry -> {
            if (!entry.ours().isEmpty()
                    && entry.target() == Target.PROFILES
                    && entry.standard().equals(COMMON)) {
                BY_COLUMN.put(entry.theirs(), entry);
            }
        });
    }

    private Crosswalk() {}

    private static void profile(String standard, String theirs, String ours, String note) {
        add(new Entry(standard, theirs, Target.PROFILES, ours, note));
    }

    private static void regulation(String standard, String theirs, String ours, String note) {
        add(new Entry(standard, theirs, Target.REGULATIONS, ours, note));
    }

    private static void add(Entry entry) {
        ALL.add(entry);
    }

    /** Gives all names. */
    public static List<Entry> entries() {
        return List.copyOf(ALL);
    }

    /** Finds what a column is called in common files, by its name in lower case. */
    static @Nullable Entry findByColumn(String name) {
        return BY_COLUMN.get(name.replace('_', ' ').strip());
    }

    /** Writes the page for readers. */
    public static String page() {
        StringBuilder page = new StringBuilder("""
                # What others call it

                Made from the table `Crosswalk` in llo-io, which the built-in mappings are held to. What stands in the first column is a pointer
                in JSON, or the name of a column or element. Where the second column of a table is empty, nothing here corresponds with it.
                """);
        String standard = "";
        for (Entry entry : ALL) {
            if (!entry.standard().equals(standard)) {
                standard = entry.standard();
                page.append("\n## ").append(standard).append("\n\n| theirs | ours | in | note |\n|---|---|---|---|\n");
            }
            page.append("| `").append(entry.theirs()).append("` | ");
            page.append(entry.ours().isEmpty() ? "" : "`" + entry.ours() + "`");
            page.append(" | ")
                    .append(entry.target())
                    .append(" | ")
                    .append(entry.note())
                    .append(" |\n");
        }
        return page.toString();
    }
}
