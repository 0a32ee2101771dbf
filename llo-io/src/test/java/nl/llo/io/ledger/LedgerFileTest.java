package nl.llo.io.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.llo.io.ImportResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LedgerFile;
import nl.llo.io.LedgerLines;
import nl.llo.io.LloLedgers;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.EventKey;
import nl.llo.model.id.GrantId;
import nl.llo.model.id.ProfileId;
import nl.llo.model.ledger.AmountGranted;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {

    @TempDir
    private Path folder;

    static LedgerEvent event(int number) {
        return AmountGranted.builder()
                .key(EventKey.of("key-" + number))
                .on(LocalDate.of(2023, 5, 1))
                .grant(GrantId.of("grant-" + number))
                .budget(BudgetId.of("budget"))
                .amount(Money.of(1000))
                .person(ProfileId.of("person-" + number))
                .build();
    }

    private Path file() {
        return folder.resolve("ledger.ndjson");
    }

    @Test
    void keepsWhatIsAppended() {
        try (LedgerFile ledger = LedgerFile.open(file()).getValue()) {
            assertThat(ledger.read(0)).isEmpty();
            assertThat(ledger.append(0, List.of(event(1), event(2)))).isTrue();
            assertThat(ledger.append(2, List.of(event(3)))).isTrue();
            assertThat(ledger.read(0)).containsExactly(event(1), event(2), event(3));
            assertThat(ledger.read(2)).containsExactly(event(3));
            assertThat(ledger.read(9)).isEmpty();
        }
        try (LedgerFile again = LedgerFile.open(file()).getValue()) {
            assertThat(again.countEvents()).isEqualTo(3);
            assertThat(again.append(2, List.of(event(4))))
                    .as("someone else was first")
                    .isFalse();
            assertThat(again.append(3, List.of(event(4)))).isTrue();
        }
        assertThat(LloLedgers.standard().read(ImportSource.of(file())).getValue())
                .containsExactly(event(1), event(2), event(3), event(4));
    }

    @Test
    void isForOneAtATime() {
        try (LedgerFile ledger = LedgerFile.open(file()).getValue()) {
            ledger.append(0, List.of(event(1)));
            assertThat(ledger.read(0)).hasSize(1);
            assertThatThrownBy(() -> LedgerFile.open(file())).isInstanceOf(IllegalStateException.class);
        }
        LedgerFile.open(file()).getValue().close();
    }

    @Test
    void leavesOutATornLineAndCutsItOffOnlyWhenAsked() throws IOException {
        LloLedgers.standard().write(List.of(event(1), event(2)), file());
        byte[] whole = Files.readAllBytes(file());
        List<LedgerEvent> events = List.of(event(1), event(2));
        for (int length = 1; length < whole.length; length++) {
            if (whole[length - 1] == '\n' || whole[length] == '\n') {
                continue; // ends in a whole line
            }
            Files.write(file(), Arrays.copyOf(whole, length));
            int lines = (int) new String(whole, 0, length, StandardCharsets.UTF_8)
                            .lines()
                            .count()
                    - 1;
            int kept = Math.max(0, lines - 1);
            ImportResult<LedgerFile> result = LedgerFile.open(file());
            assertThat(result.getReport().listFindings())
                    .singleElement()
                    .satisfies(finding -> assertTorn(finding, file(), lines + 1));
            try (LedgerFile ledger = result.getValue()) {
                assertThat(ledger.isTorn()).isTrue();
                assertThat(ledger.read(0)).isEqualTo(events.subList(0, kept));
                assertThatThrownBy(() -> ledger.append(kept, events)).isInstanceOf(IllegalStateException.class);
                assertThat(Files.size(file())).as("nothing is lost in silence").isEqualTo(length);
                ledger.dropTornLine();
                assertThat(ledger.append(kept, events.subList(kept, 2))).isTrue();
            }
            assertThat(Files.readAllBytes(file())).isEqualTo(whole);
        }
    }

    private static void assertTorn(Finding finding, Path file, int line) {
        assertThat(finding.getCode()).isEqualTo(FindingCode.LEDGER_TORN);
        assertThat(finding.getLocation().getFile()).isEqualTo(file.toString());
        assertThat(finding.getLocation().getLine()).isEqualTo(line);
    }

    @Test
    void takesAWholeLastLineWithoutItsEnd() throws IOException {
        LloLedgers.standard().write(List.of(event(1), event(2)), file());
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - 1));
        try (LedgerFile ledger = LedgerFile.open(file()).getValue()) {
            assertThat(ledger.read(0)).containsExactly(event(1), event(2));
            ledger.append(2, List.of(event(3)));
            assertThat(ledger.read(0)).containsExactly(event(1), event(2), event(3));
        }
    }

    @Test
    void leavesOutZerosAfterALossOfPower() throws IOException {
        LloLedgers.standard().write(List.of(event(1)), file());
        Files.write(file(), new byte[500], StandardOpenOption.APPEND);
        try (LedgerFile ledger = LedgerFile.open(file()).getValue()) {
            assertThat(ledger.isTorn()).isTrue();
            assertThat(ledger.read(0)).containsExactly(event(1));
        }
    }

    @Test
    void doesNotOpenAFileThatIsBrokenInTheMiddle() throws IOException {
        LloLedgers.standard().write(List.of(event(1), event(2), event(3)), file());
        String text = Files.readString(file());
        int second = text.indexOf('\n') + 1;
        Files.writeString(file(), text.substring(0, second) + text.substring(second + 5));
        ImportResult<LedgerFile> result = LedgerFile.open(file());
        assertThat(result.findValue()).isEmpty();
        assertThat(result.getReport().listFindings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.getLocation().getLine()).isEqualTo(2));
    }

    @Test
    void doesNotWriteWhatCouldNotBeRead() throws IOException {
        LedgerEvent number = AmountGranted.builder()
                .copyOf(event(1))
                .person(ProfileId.of("111222333"))
                .build();
        try (LedgerFile ledger = LedgerFile.open(file()).getValue()) {
            assertThatThrownBy(() -> ledger.append(0, List.of(number)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("LLO-TEXT-CITIZEN-NUMBER")
                    .hasMessageNotContaining("111222333");
            assertThat(Files.size(file())).isZero();
        }
    }

    @Test
    void takesKeysOfAnAdministrationForWhatTheyAre() {
        LedgerEvent event = AmountGranted.builder()
                .copyOf(event(1))
                .grant(GrantId.of("111222333"))
                .build();
        assertThat(LedgerLines.read(LedgerLines.write(event))).isEqualTo(event);
    }

    @Test
    void showsNothingOfALineThatIsNoEvent() {
        assertThatThrownBy(() -> LedgerLines.read("{\"granted\": {\"person\": \"Canary\"}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("anary");
    }
}
