package nl.llo.io.internal.json;

import java.util.Map;
import nl.llo.io.finding.Phrase;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** Limits in Jackson's form. Jackson's own exceptions do not say which limit was hit; these do. */
final class LimitedConstraints extends StreamReadConstraints {

    private static final long serialVersionUID = 1L;

    LimitedConstraints(Limits limits) {
        super(limits.depth(), limits.length(), limits.tokens(), limits.number(), limits.text(), limits.name());
    }

    @Override
    public void validateNestingDepth(int depth) {
        check(depth, _maxNestingDepth, Phrase.LIMIT_DEPTH);
    }

    @Override
    public void validateDocumentLength(long length) {
        check(length, _maxDocLen, Phrase.LIMIT_LENGTH);
    }

    @Override
    public void validateTokenCount(long count) {
        check(count, _maxTokenCount, Phrase.LIMIT_TOKENS);
    }

    @Override
    public void validateFPLength(int length) {
        check(length, _maxNumLen, Phrase.LIMIT_NUMBER);
    }

    @Override
    public void validateIntegerLength(int length) {
        check(length, _maxNumLen, Phrase.LIMIT_NUMBER);
    }

    @Override
    public void validateStringLength(int length) {
        check(length, _maxStringLen, Phrase.LIMIT_TEXT);
    }

    @Override
    public void validateStringLengthLong(long length) {
        check(length, _maxStringLen, Phrase.LIMIT_TEXT);
    }

    @Override
    public void validateNameLength(int length) {
        check(length, _maxNameLen, Phrase.LIMIT_NAME);
    }

    private static void check(long actual, long max, Phrase limit) {
        if (actual > max) {
            throw new Exceeded(limit, max);
        }
    }

    static final class Exceeded extends StreamConstraintsException {

        private static final long serialVersionUID = 1L;

        private final Phrase limit;
        private final long max;

        Exceeded(Phrase limit, long max) {
            super(limit.name());
            this.limit = limit;
            this.max = max;
        }

        Map<String, Object> arguments() {
            return Map.of("limit", limit, "max", max);
        }
    }
}
