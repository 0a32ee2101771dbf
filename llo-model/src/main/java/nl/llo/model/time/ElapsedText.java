package nl.llo.model.time;

/** Reads the text of an {@link Elapsed} from left to right; no regular expression, so no text takes long. */
final class ElapsedText {

    private final String text;
    private int at;

    ElapsedText(String text) {
        this.text = text;
    }

    Elapsed parse() {
        expect('P');
        long millis = 0;
        if (!isNext('T')) {
            millis = number(3, 'D') * 86_400_000;
        }
        if (at < text.length()) {
            expect('T');
            if (at == text.length()) {
                throw refused();
            }
            millis += optional(4, 'H') * 3_600_000 + optional(4, 'M') * 60_000 + seconds();
        }
        if (at < text.length()) {
            throw refused();
        }
        return Elapsed.ofMillis(millis);
    }

    private long optional(int digits, char unit) {
        int end = digitsEnd(at);
        return end < text.length() && text.charAt(end) == unit ? number(digits, unit) : 0;
    }

    private long seconds() {
        if (at == text.length()) {
            return 0;
        }
        int end = digitsEnd(at);
        if (end < text.length() && text.charAt(end) == '.') {
            long whole = number(6, '.');
            int first = at;
            long part = number(3, 'S');
            int digits = at - 1 - first;
            return whole * 1_000 + part * (digits == 1 ? 100 : digits == 2 ? 10 : 1);
        }
        return number(6, 'S') * 1_000;
    }

    private long number(int digits, char unit) {
        int end = digitsEnd(at);
        if (end == at || end - at > digits) {
            throw refused();
        }
        long number = Long.parseLong(text, at, end, 10);
        at = end;
        expect(unit);
        return number;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private boolean isNext(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private void expect(char c) {
        if (!isNext(c)) {
            throw refused();
        }
        at++;
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException("not a time such as P14D or PT2H30M");
    }
}
