package nl.llo.io.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.json.TokenWriter;
import nl.llo.io.internal.wire.CatalogueDocument;
import nl.llo.io.internal.wire.SingleDocument;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.profile.Profile;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayScenario;
import org.junit.jupiter.api.Test;

/**
 * Importer and schema accept and refuse the same documents: as exported, and spoilt in one to three places. What a schema
 * cannot say stands in {@code docs/schema/README.md}, with the reason. {@code -Pcampaign} judges more than 100,000 documents.
 */
class SchemaAgreementTest {

    /** How many spoilt copies are judged of each document. */
    private static final int COPIES = Integer.getInteger("llo.campaign.copies", 9);

    private static final Judges CATALOGUES = new Judges("catalogue");
    private static final Judges SINGLE = new Judges("profile");
    private static final Judges SEVERAL = new Judges("profiles");
    private static final Judges SCENARIOS = new Judges("replay-scenario");
    private static final Judges POLICIES = new Judges("replay-policies");
    private static final Judges PLANS = new Judges("plan");
    private static final Judges EVENTS = new Judges("ledger-event");
    private static final Judges MAPPINGS = new Judges("mapping");

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void onCatalogues(@ForAll Catalogue catalogue, @ForAll long seed) {
        judge(CATALOGUES, seed, out -> CatalogueDocument.CODEC.write(CatalogueDocument.of(catalogue), out));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void onSingleProfiles(@ForAll Profile profile, @ForAll long seed) {
        judge(SINGLE, seed, out -> WireFormat.PROFILE.write(profile, out));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void onLedgerEvents(@ForAll LedgerEvent event, @ForAll long seed) {
        judge(EVENTS, seed, out -> WireFormat.EVENT.write(event, out));
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void onListsOfProfiles(@ForAll Profile one, @ForAll Profile other, @ForAll long seed) {
        judge(SEVERAL, seed, out -> writeList(out, one, other));
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void onDocumentsWithProfiles(@ForAll Profile one, @ForAll Profile other, @ForAll long seed) {
        judge(SEVERAL, seed, out -> {
            out.startObject();
            out.name("formatVersion");
            out.text(WireFormat.VERSION);
            out.name("kind");
            out.text("profiles");
            out.name("profiles");
            writeList(out, one, other);
            out.endObject();
        });
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void onScenarios(@ForAll ReplayScenario scenario, @ForAll long seed) {
        judge(SCENARIOS, seed, out -> SingleDocument.SCENARIO.write(SingleDocument.of(scenario), out));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void onPolicies(@ForAll ReplayPolicy one, @ForAll ReplayPolicy other, @ForAll long seed) {
        judge(POLICIES, seed, out -> SingleDocument.POLICIES.write(SingleDocument.of(List.of(one, other)), out));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void onPlans(@ForAll DevelopmentPlan plan, @ForAll long seed) {
        judge(PLANS, seed, out -> SingleDocument.PLAN.write(SingleDocument.of(plan), out));
        judge(PLANS, seed, out -> WireFormat.PLAN.write(plan, out));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void onMappings(@ForAll @IntRange(max = 8) int which, @ForAll long seed) {
        List<Tree> sound = SoundMappings.trees();
        judge(MAPPINGS, seed, sound.get(which % sound.size()));
    }

    private static void writeList(TokenWriter out, Profile... profiles) {
        out.startList();
        for (Profile profile : profiles) {
            WireFormat.PROFILE.write(profile, out);
        }
        out.endList();
    }

    private static void judge(Judges judges, long seed, Consumer<TokenWriter> document) {
        Tree.Writer writer = new Tree.Writer();
        document.accept(writer);
        judge(judges, seed, writer.tree());
    }

    private static void judge(Judges judges, long seed, Tree sound) {
        assertThat(judges.disagreement(sound.toString())).isEmpty();

        Random random = new Random(seed);
        Spoiler spoiler = new Spoiler(random);
        for (int i = 0; i < COPIES; i++) {
            Tree copy = sound.copy();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                spoiler.spoil(copy);
            }
            assertThat(judges.disagreement(copy.toString())).isEmpty();
        }
    }

    @AfterContainer
    static void documentsWereJudgedBothWays() {
        for (Judges judges : new Judges[] {CATALOGUES, SINGLE, SEVERAL, SCENARIOS, POLICIES, PLANS, EVENTS, MAPPINGS}) {
            System.out.printf(
                    "%d accepted by both, %d refused by both, %d with a finding beyond the schema%n",
                    judges.accepted(), judges.refused(), judges.beyond());
            assertThat(judges.refused()).isGreaterThan(judges.beyond());
        }
    }

    @Test
    void everyExceptionNamesACodeAndAReason() {
        assertThat(Known.reasons().keySet())
                .isNotEmpty()
                .isSubsetOf(Arrays.stream(FindingCode.values())
                        .map(FindingCode::getCode)
                        .toList());
    }
}
