package nl.llo.model.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.llo.model.region.Remark.Sentence;
import org.junit.jupiter.api.Test;

class PlaceAnswerTest {

    private static final Remark REMARK = Remark.of(Sentence.OWN_PROVINCE);
    private static final RegionCode HERE = RegionCode.of("AM05");
    private static final List<MunicipalityCode> THROUGH = List.of(MunicipalityCode.of("GM0153"));

    @Test
    void equalAnswersAreEqual() {
        assertThat(PlaceAnswer.held(HERE, THROUGH, REMARK))
                .isEqualTo(PlaceAnswer.held(RegionCode.of("AM05"), THROUGH, Remark.of(Sentence.OWN_PROVINCE)))
                .hasSameHashCodeAs(PlaceAnswer.held(RegionCode.of("AM05"), THROUGH, REMARK));
        assertThat(PlaceAnswer.unknown(REMARK)).isEqualTo(PlaceAnswer.unknown(REMARK));
    }

    @Test
    void answersThatDifferInAnythingDiffer() {
        PlaceAnswer<RegionCode> answer = PlaceAnswer.held(HERE, List.of(), REMARK);
        assertThat(answer)
                .isNotEqualTo(PlaceAnswer.held(RegionCode.of("AM06"), List.of(), REMARK))
                .isNotEqualTo(PlaceAnswer.published(HERE, REMARK))
                .isNotEqualTo(PlaceAnswer.held(HERE, THROUGH, REMARK))
                .isNotEqualTo(PlaceAnswer.held(HERE, List.of(), Remark.of(Sentence.NO_TABLE)))
                .isNotEqualTo(PlaceAnswer.unknown(REMARK))
                .isNotEqualTo("AM05");
    }

    @Test
    void textShowsHowItIsKnownAndNotWhere() {
        assertThat(PlaceAnswer.held(HERE, THROUGH, REMARK)).hasToString("PlaceAnswer{basis=HELD_BETWEEN}");
    }
}
