package nl.llo.matching.replay;

import java.util.Optional;
import nl.llo.model.id.CourseId;
import nl.llo.model.id.ReplayGroupId;
import nl.llo.model.money.Money;
import nl.llo.model.time.Elapsed;

/**
 * What became of one request.
 *
 * @param person the pseudonym of a listed person, or the group and a number of somebody in a crowd: {@code care#12}
 * @param group the group of the person
 * @param course the course that was listed; absent when none was, and in a crowd
 * @param comesAfter when the request came, preparation included
 * @param servedAfter when it was decided on: when it came, at the draw, or when money came for which it waited or came back
 * @param result what became of it
 * @param asked what was asked for, in euros
 * @param granted what was granted, in euros; nothing unless the result says so
 * @param tooLate whether it came too late because of a preparation
 */
public record ReplayDecision(
        String person,
        ReplayGroupId group,
        Optional<CourseId> course,
        Elapsed comesAfter,
        Elapsed servedAfter,
        ReplayResult result,
        Money asked,
        Money granted,
        boolean tooLate) {}
