package nl.llo.examples.cli.report;

import java.util.Optional;
import java.util.function.Function;
import nl.llo.examples.cli.json.JsonPage;
import nl.llo.matching.GroupDisagreement;
import nl.llo.matching.GroupMembership;
import nl.llo.matching.MatchReport;
import nl.llo.matching.OpenQuestion;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.Timing;
import nl.llo.matching.nearmiss.NearMisses;
import nl.llo.model.id.ProfileId;
import nl.llo.model.regulation.Prerequisite;

/** Writes reports for programs. Texts stand in both languages; what is absent is not known. */
public final class MatchJson {

    private final JsonPage json;
    private final OutcomeJson outcomes;
    private final MoneyKnown known;
    private final NearMissJson nearMisses;

    /** Writes on the page. */
    public MatchJson(JsonPage json, MoneyKnown known) {
        this.known = known;
        this.json = json;
        this.outcomes = new OutcomeJson(json);
        this.nearMisses = new NearMissJson(json, outcomes);
    }

    /**
     * Writes one report as the next value of a list.
     *
     * @param number the place of the profile among those read, from 1
     * @param id its pseudonym
     * @param report the report
     * @param wanted what of it to write
     * @param nearMisses finds what would make a regulation fit; absent when that is not asked for
     * @param other the report to compare with; absent when that is not asked for
     */
    public void write(
            long number,
            Optional<ProfileId> id,
            MatchReport report,
            Wanted wanted,
            Function<RegulationMatch, Optional<NearMisses>> nearMisses,
            Optional<MatchReport> other) {
        json.object(() -> {
            json.put("number", number);
            json.put("profile", id);
            json.put("on", report.getDate().toString());
            MoneyJson money = new MoneyJson(json, outcomes, known, report);
            json.list(
                    "matches",
                    wanted.select(report),
                    (RegulationMatch match) -> match(match, money, nearMisses.apply(match)));
            json.list("groups", wanted.groups(report), this::group);
            json.list("disagreements", wanted.disagreements(report), this::disagreement);
            json.list("questions", wanted.questions(report), this::question);
            other.ifPresent(second -> new DiffJson(json).write(report, second));
        });
    }

    private void match(RegulationMatch match, MoneyJson money, Optional<NearMisses> nearMisses) {
        json.object(() -> {
            json.put("regulation", match.getRegulation().getId().value());
            json.put("name", match.getRegulation().getName());
            json.put("verdict", match.getVerdict().name());
            json.put("access", match.getAccess().name());
            json.list("via", match.listVia(), kind -> json.text(kind.name()));
            timing(match.getTiming());
            money.write(match.getRegulation());
            json.list("places", match.listPlaces(), kind -> json.text(kind.name()));
            json.list("conditions", match.listConditions(), outcomes::write);
            json.list("missing", match.listMissingFacts(), fact -> json.object(() -> outcomes.fact(fact)));
            json.list("prerequisites", match.listPrerequisites(), this::prerequisite);
            nearMisses.ifPresent(this.nearMisses::write);
        });
    }

    private void timing(Timing timing) {
        json.object("timing", () -> {
            json.put("state", timing.getState().name());
            json.put("start", timing.getStart());
            json.put("end", timing.getEnd());
            json.put("attestedOn", timing.getAttestedOn());
            json.put("successor", timing.getSuccessor());
        });
    }

    private void prerequisite(Prerequisite prerequisite) {
        json.object(() -> {
            json.put("facility", prerequisite.getFacility().map(Enum::name));
            json.put("regulation", prerequisite.getRegulation());
            json.put("strength", prerequisite.getStrength().name());
            prerequisite.getNote().ifPresent(note -> json.put("note", note));
            outcomes.sources(prerequisite.getSources());
        });
    }

    private void group(GroupMembership membership) {
        json.object(() -> {
            member(membership);
            json.put("name", membership.getGroup().getName());
            json.put("definedBy", membership.getDefinedBy());
            outcomes.sources(membership.getSources());
        });
    }

    private void disagreement(GroupDisagreement disagreement) {
        json.object(() -> {
            json.put("word", disagreement.getWord());
            json.put("certain", disagreement.isCertain());
            json.list("groups", disagreement.getMemberships(), one -> json.object(() -> member(one)));
        });
    }

    private void member(GroupMembership membership) {
        json.put("group", membership.getGroup().getId().value());
        json.put("truth", membership.getTruth().name());
    }

    private void question(OpenQuestion question) {
        json.object(() -> {
            outcomes.fact(question.getFact());
            json.list("regulations", question.getRegulations(), id -> json.text(id.value()));
        });
    }
}
