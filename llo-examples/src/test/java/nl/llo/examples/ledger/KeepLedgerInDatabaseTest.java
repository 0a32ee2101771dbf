package nl.llo.examples.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.examples.testing.Output;
import org.junit.jupiter.api.Test;

class KeepLedgerInDatabaseTest {

    @Test
    void grantsUntilTheMoneyIsGone() throws Exception {
        assertThat(Output.of(out -> KeepLedgerInDatabase.run("jdbc:h2:mem:run;DB_CLOSE_DELAY=-1", out)))
                .isEqualTo("""
                request-1: granted
                request-2: only €0 left for this person this year
                request-3: granted
                request-4: only €500 left of the budget
                open: €500 left by the figures of 1 May 2023
                """);
    }
}
