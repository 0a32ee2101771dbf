package nl.llo.io.internal.wire;

import java.io.IOException;
import nl.llo.io.PublishedPage;
import org.junit.jupiter.api.Test;

/** The page on the wire format is what the descriptions say. */
class WireFormatPageTest {

    @Test
    void thePageIsWhatTheDescriptionsSay() throws IOException {
        String page = WireFormatPage.make(
                CatalogueDocument.CODEC,
                ProfilesDocument.CODEC,
                SingleDocument.PLAN,
                SingleDocument.SCENARIO,
                SingleDocument.POLICIES,
                SingleDocument.REPORT,
                LedgerHeader.CODEC,
                LedgerWire.EVENT);
        PublishedPage.assertIs("wire-format.md", page, WireFormatPageTest.class);
    }
}
