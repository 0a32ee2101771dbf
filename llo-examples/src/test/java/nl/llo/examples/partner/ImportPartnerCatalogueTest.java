package nl.llo.examples.partner;

import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.examples.testing.Output;
import org.junit.jupiter.api.Test;

class ImportPartnerCatalogueTest {

    @Test
    void reportsTheDraftAndMatchesWithTheCorrected() throws Exception {
        assertThat(Output.of(ImportPartnerCatalogue::run))
                .startsWith("The draft can be used: false\n")
                .containsSubsequence(
                        "draft.json:11:15 /regulations/0/kind\n  error LLO-VALUE-CHOICE: ",
                        "draft.json:12:51 /regulations/0/periods/0/until\n  error LLO-VALUE-DATE: ",
                        "draft.json:16:50 /regulations/0/conditions/0/criterion/memberOf\n  error LLO-REFERENCE-UNKNOWN: ",
                        "Did you mean \"flex-workers\"?",
                        "draft.json:18:28 /regulations/0/executors/1\n  error LLO-REFERENCE-UNKNOWN: ",
                        "4 errors.\n",
                        "\nCourse for on-call workers (example): This scheme fits: all conditions are met.");
    }
}
