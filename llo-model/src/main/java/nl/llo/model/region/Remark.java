package nl.llo.model.region;

import nl.llo.model.source.FactBasis;
import nl.llo.model.text.LocalizedText;

/**
 * Why an answer is what it is: a sentence and the years of the tables that it speaks of. The sentences never name the
 * place that was asked about. They are made when somebody reads them, since few do.
 *
 * @param sentence the sentence
 * @param year the year of the table, or of the earlier of two
 * @param later the year of the later of two
 */
record Remark(Sentence sentence, int year, int later) {

    static Remark of(Sentence sentence) {
        return new Remark(sentence, 0, 0);
    }

    static Remark of(Sentence sentence, YearTable table) {
        return new Remark(sentence, table.getYear(), 0);
    }

    static Remark of(Sentence sentence, YearTable before, YearTable after) {
        return new Remark(sentence, before.getYear(), after.getYear());
    }

    static Remark stated(YearTable table) {
        return of(table.getBasis() == FactBasis.PUBLISHED ? Sentence.PUBLISHED : Sentence.DERIVED, table);
    }

    LocalizedText text() {
        return LocalizedText.of(fill(sentence.nl), fill(sentence.en));
    }

    private String fill(String template) {
        return template.replace("{year}", Integer.toString(year)).replace("{later}", Integer.toString(later));
    }

    /** What can be said. */
    enum Sentence {
        PUBLISHED(
                "Volgens de gepubliceerde indeling van {year}.", //
                "According to the published division of {year}."),
        DERIVED(
                "Volgens de indeling van {year}, die is afgeleid en niet als tabel is gepubliceerd.",
                "According to the division of {year}, which is derived and was not published as a table."),
        WENT_INTO(
                "De gemeente staat niet in de indeling van {year}; dit volgt uit de gemeenten waarin zij is opgegaan.",
                "The municipality is not in the division of {year}; this follows from the municipalities that it went"
                        + " into."),
        CAME_FROM(
                "De gemeente staat niet in de indeling van {year}; dit volgt uit de gemeenten waaruit zij is ontstaan.",
                "The municipality is not in the division of {year}; this follows from the municipalities that it came"
                        + " from."),
        NOT_LISTED(
                "De gemeente staat niet in de indeling van {year}, en uit de gemeenten waaruit zij ontstond of waarin zij"
                        + " opging volgt geen eenduidig antwoord.",
                "The municipality is not in the division of {year}, and the municipalities that it came from or went into"
                        + " give no single answer."),
        HELD_BETWEEN(
                "Voor deze dag is geen indeling bekend; die van {year} en {later} geven dezelfde uitkomst.",
                "No division is known for this day; those of {year} and {later} give the same answer."),
        MOVED_BETWEEN(
                "Voor deze dag is geen indeling bekend; die van {year} en {later} verschillen, en wanneer dat veranderde is"
                        + " niet bekend.",
                "No division is known for this day; those of {year} and {later} differ, and when that changed is not"
                        + " known."),
        ONE_SIDED(
                "Voor deze dag is geen indeling bekend, en die van {year} en {later} geven niet allebei een antwoord.",
                "No division is known for this day, and those of {year} and {later} do not both give an answer."),
        BEFORE_FIRST(
                "Voor deze dag is geen indeling bekend; de eerste is die van {year}.",
                "No division is known for this day; the first is that of {year}."),
        AFTER_LAST(
                "Voor deze dag is geen indeling bekend; de laatste is die van {year}.",
                "No division is known for this day; the last is that of {year}."),
        HELD_SINCE(
                "De laatste bekende postcodetabel is die van {year}; de gemeente van toen bestaat op deze dag nog.",
                "The last known postcode table is that of {year}; its municipality still exists on this day."),
        MERGED_SINCE(
                "De laatste bekende postcodetabel is die van {year}; de gemeente van toen bestaat op deze dag niet meer.",
                "The last known postcode table is that of {year}; its municipality no longer exists on this day."),
        NO_TABLE("De gegevens bevatten geen indeling.", "The data holds no division."),
        UNKNOWN_MUNICIPALITY(
                "De gemeentecode komt in de gegevens niet voor.", //
                "The municipality code is not in the data."),
        UNKNOWN_POSTCODE(
                "De postcode komt in de tabel van {year} niet voor.", //
                "The postcode is not in the table of {year}."),
        OWN_PROVINCE("Volgens de gegevens van de gemeente.", "According to the record of the municipality."),
        PROVINCE_HELD(
                "Voor deze dag is de provincie niet gepubliceerd; in de gegevens wisselt geen gemeente van provincie.",
                "The province is not published for this day; in the data no municipality changes province."),
        PROVINCE_WENT_INTO(
                "De gemeente bestaat op deze dag niet; dit volgt uit de gemeenten waarin zij is opgegaan.",
                "The municipality does not exist on this day; this follows from the municipalities that it went into."),
        PROVINCE_CAME_FROM(
                "De gemeente bestaat op deze dag niet; dit volgt uit de gemeenten waaruit zij is ontstaan.",
                "The municipality does not exist on this day; this follows from the municipalities that it came from."),
        PROVINCE_UNKNOWN(
                "De gegevens noemen voor deze dag geen provincie.", //
                "The data names no province for this day.");

        private final String nl;
        private final String en;

        Sentence(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }
    }
}
