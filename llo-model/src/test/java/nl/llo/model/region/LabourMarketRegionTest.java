package nl.llo.model.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

class LabourMarketRegionTest {

    private final LabourMarketRegion region = LabourMarketRegion.builder()
            .code(RegionCode.of("AM06"))
            .addNames(
                    DatedName.of("Old", Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 31))),
                    DatedName.of("New", Period.startingOn(LocalDate.of(2024, 1, 1))))
            .addSources(SmallGeography.SOURCE)
            .build();

    @Test
    void nameIsTheLatest() {
        assertThat(region.getName()).isEqualTo("New");
    }

    @Test
    void nameOnADayIsKnownOnlyInItsPeriod() {
        assertThat(region.nameOn(LocalDate.of(2023, 12, 31))).contains("Old");
        assertThat(region.nameOn(LocalDate.of(2024, 1, 1))).contains("New");
        assertThat(region.nameOn(LocalDate.of(2020, 12, 31))).isEmpty();
    }
}
