package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;

class ChangedCatalogueTest {

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void isMatchedAsIfItWereCompiledAnew(
            @ForAll Catalogue before, @ForAll Catalogue other, @ForAll @Size(min = 1, max = 3) List<Profile> people) {
        // Every second regulation is another; groups and traits stay, so that what did not change can be used again.
        Catalogue.Builder mixed = Catalogue.builder();
        before.listGroups().forEach(mixed::addGroup);
        before.listTraits().forEach(mixed::addTrait);
        for (int i = 0; i < before.listRegulations().size(); i++) {
            mixed.addRegulation((i % 2 == 0 ? before : other).listRegulations().get(i));
        }
        Matcher first = Matcher.of(before, Fixtures.REFERENCE);
        MatchRun.of(first, Fixtures.DATE).run(people, MatchSink.NONE);

        check(first.with(mixed.build()), Matcher.of(mixed.build(), Fixtures.REFERENCE), people);
        check(first.with(other), Matcher.of(other, Fixtures.REFERENCE), people);
        check(first.with(mixed.build()).with(before), first, people);
    }

    @Test
    void usesWhatDidNotChange() {
        Regulation one = Fixtures.schemeWith(Criterion.ageFrom(18));
        Catalogue before = Fixtures.catalogue(one);
        Reused reused = Reused.of(
                before, List.of(new CompiledRegulation(one, CriteriaCompiler.of(before, Fixtures.REFERENCE))), before);
        CriteriaCompiler compiler = CriteriaCompiler.of(before, Fixtures.REFERENCE);

        assertThat(reused.of(one, compiler)).isSameAs(reused.of(one, compiler));
        assertThat(reused.of(Fixtures.schemeWith(Criterion.ageFrom(19)), compiler))
                .isNotSameAs(reused.of(one, compiler));
    }

    private static void check(Matcher changed, Matcher fresh, List<Profile> people) {
        for (Profile profile : people) {
            MatchReport expected = fresh.match(profile, Fixtures.DATE);
            MatchReport found = changed.match(profile, Fixtures.DATE);
            assertThat(texts(found)).isEqualTo(texts(expected));
            Verdicts verdicts = changed.verdicts(profile, Fixtures.DATE);
            for (int i = 0; i < verdicts.size(); i++) {
                assertThat(verdicts.get(i)).isEqualTo(expected.listAll().get(i).getVerdict());
            }
        }
        List<Profile> many = people.stream()
                .flatMap(each -> Stream.generate(() -> each).limit(60))
                .toList();
        MatchRun.of(changed, Fixtures.DATE).run(many, matched -> {
            Verdicts expected = fresh.verdicts(matched.getProfile(), Fixtures.DATE);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(matched.getVerdict(i)).isEqualTo(expected.get(i));
            }
        });
    }

    private static String texts(MatchReport report) {
        StringBuilder text = new StringBuilder(report.summarise(Language.EN));
        report.listAll()
                .forEach(match -> text.append(match.explain(Language.NL)).append(match.listConditions()));
        return text.toString();
    }
}
