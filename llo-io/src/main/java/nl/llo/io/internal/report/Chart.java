package nl.llo.io.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.llo.model.text.Language;
import nl.llo.model.time.Elapsed;

/** Draws lines of percentages over time as SVG. Every line differs in colour and in its dashes, and a key names it. */
final class Chart {

    /** How many lines can be told apart. */
    static final int STYLES = 6;

    private static final int WIDTH = 480;
    private static final int HEIGHT = 270;
    private static final int LEFT = 50;
    private static final int RIGHT = 24;
    private static final int TOP = 12;
    private static final int BOTTOM = 34;

    /**
     * A moment, and how high a line is then.
     *
     * @param at the moment
     * @param part from nothing to 1
     */
    record Point(Elapsed at, BigDecimal part) {}

    /**
     * A line.
     *
     * @param name what the key calls it
     * @param points its points, in order of time
     */
    record Line(String name, List<Point> points) {

        /** How high it is at a moment: as at the last point before it. */
        BigDecimal partAt(Elapsed moment) {
            BigDecimal part = points.get(0).part();
            for (Point point : points) {
                if (point.at().compareTo(moment) <= 0) {
                    part = point.part();
                }
            }
            return part;
        }
    }

    private final Html html;
    private final Language language;
    private final TimeAxis axis;
    private final int top;

    /**
     * Prepares to draw.
     *
     * @param html where to
     * @param language the language of what stands in it
     * @param axis where moments stand
     * @param top the height of the chart in percent, a multiple of 4
     */
    Chart(Html html, Language language, TimeAxis axis, int top) {
        this.html = html;
        this.language = language;
        this.axis = axis;
        this.top = top;
    }

    /** The least height in percent, of a few round ones, above which no line goes. */
    static int topOf(List<Line> lines) {
        BigDecimal highest = lines.stream()
                .flatMap(line -> line.points().stream())
                .map(Point::part)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        int step = highest.movePointRight(2)
                .divide(BigDecimal.valueOf(20), 0, RoundingMode.CEILING)
                .intValue();
        return Math.max(1, step) * 20;
    }

    /**
     * Draws lines, with their key.
     *
     * @param id an id on the page that nothing else has
     * @param title what it shows
     * @param description what is to be seen in it, for who cannot see it
     * @param lines at most {@link #STYLES}
     */
    void draw(String id, String title, String description, List<Line> lines) {
        html.raw("<svg class=\"chart\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" aria-labelledby=\"")
                .text(id + "-title " + id + "-desc")
                .raw("\">\n<title id=\"")
                .text(id + "-title")
                .raw("\">")
                .text(title)
                .raw("</title>\n<desc id=\"")
                .text(id + "-desc")
                .raw("\">")
                .text(description)
                .raw("</desc>\n");
        grid();
        for (int i = 0; i < lines.size(); i++) {
            html.raw("<polyline class=\"line s" + i + "\" points=\"" + points(lines.get(i)) + "\"/>\n");
        }
        html.raw("</svg>\n");
        key(lines);
    }

    private void grid() {
        ReplayFigures figures = new ReplayFigures(language);
        for (int percent = 0; percent <= top; percent += top / 4) {
            String y = y(BigDecimal.valueOf(percent).movePointLeft(2));
            html.raw("<path class=\"grid\" d=\"M" + LEFT + " " + y + "H" + (WIDTH - RIGHT)
                    + "\"/><text class=\"tick\" x=\"" + (LEFT - 7) + "\" y=\"" + y + "\" dy=\"4\" text-anchor=\"end\">"
                    + percent + "%</text>\n");
        }
        for (Elapsed mark : axis.marks()) {
            String x = x(mark);
            html.raw("<path class=\"grid\" d=\"M" + x + " " + TOP + "V" + (HEIGHT - BOTTOM)
                            + "\"/><text class=\"tick\" x=\"" + x + "\" y=\"" + (HEIGHT - BOTTOM + 18)
                            + "\" text-anchor=\"middle\">")
                    .text(figures.tick(mark))
                    .raw("</text>\n");
        }
    }

    private String points(Line line) {
        StringBuilder points = new StringBuilder();
        for (Point point : line.points()) {
            points.append(points.isEmpty() ? "" : " ")
                    .append(x(point.at()))
                    .append(',')
                    .append(y(point.part()));
        }
        return points.toString();
    }

    private void key(List<Line> lines) {
        html.raw("<ul class=\"key\">\n");
        for (int i = 0; i < lines.size(); i++) {
            html.raw("<li><svg class=\"swatch\" viewBox=\"0 0 36 8\" aria-hidden=\"true\"><path class=\"line s" + i
                            + "\" d=\"M0 4H36\"/></svg>")
                    .text(lines.get(i).name())
                    .raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private String x(Elapsed moment) {
        return round(LEFT + axis.at(moment) * (WIDTH - LEFT - RIGHT));
    }

    private String y(BigDecimal part) {
        return round(TOP + (1 - part.doubleValue() * 100 / top) * (HEIGHT - TOP - BOTTOM));
    }

    private static String round(double pixels) {
        return BigDecimal.valueOf(pixels)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
