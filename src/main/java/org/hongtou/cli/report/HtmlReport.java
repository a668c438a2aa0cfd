package org.hongtou.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongtou.CheckedFile;
import org.hongtou.Problem;
import org.hongtou.ProofRule;
import org.hongtou.content.source.Source;
import org.hongtou.content.source.TextLines;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Visible;

/** A check's result as one page of HTML, for those who have no Hongtou: each finding with its line and what it rests on. */
public final class HtmlReport {
    private static final String STYLE = """
            body { font: 16px/1.7 "Noto Serif CJK SC", SimSun, serif; margin: 2em auto; max-width: 62em; padding: 0 1em;
                   color: #222; }
            h1, h2 { font-weight: normal; }
            h2 { border-top: 2px solid #c00; margin-top: 2em; padding-top: .5em; }
            table { border-collapse: collapse; width: 100%; }
            td { border-top: 1px solid #ddd; padding: .4em .6em; vertical-align: top; }
            td:first-child, td:nth-child(2) { white-space: nowrap; }
            mark { background: #ffe08a; }
            .error { color: #b00; font-weight: bold; }
            .advice, .source, .hint { color: #555; }
            .text { font-family: "Noto Sans Mono CJK SC", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
            @media print { body { margin: 0; max-width: none; font-size: 12px; } tr { break-inside: avoid; } }
            """;

    private final Function<String, String> words;
    private final Map<String, ProofRule> rules;
    private final StringBuilder page = new StringBuilder();

    /**
     * @param words what the page says by itself, by code: {@code severity-error}, {@code report-title} …
     * @param rules of the proof-reader
     */
    public HtmlReport(Function<String, String> words, List<ProofRule> rules) {
        this.words = words;
        this.rules = rules.stream().collect(Collectors.toMap(ProofRule::code, rule -> rule));
    }

    /**
     * The page.
     *
     * @param language of the page: {@code zh}, {@code en}
     * @param time when the check was made, as a person reads it
     * @param sum one line that sums up
     */
    public String of(List<CheckedFile> results, String language, String time, String sum) {
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(words("report-title"))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(words("report-title"))
                .append("</h1>\n<p>")
                .append(escaped(time))
                .append("<br>")
                .append(escaped(sum))
                .append("</p>\n");
        results.forEach(this::file);
        return page.append("</body>\n</html>\n").toString();
    }

    private void file(CheckedFile checked) {
        page.append("<h2>").append(escaped(checked.file())).append("</h2>\n");
        if (checked.problems().isEmpty()) {
            page.append("<p>").append(words("report-fine")).append("</p>\n");
            return;
        }
        TextLines lines = new TextLines(new Source(checked.file(), checked.yaml()));
        page.append("<table>\n");
        for (Digest.Group group : Digest.of(checked.problems())) {
            group.all().forEach(problem -> row(problem, checked, lines));
        }
        page.append("</table>\n");
    }

    private void row(Problem problem, CheckedFile checked, TextLines lines) {
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        page.append("<tr><td class=\"").append(severity).append("\">").append(words("severity-" + severity));
        page.append("</td><td>")
                .append(problem.line() == 0 ? "" : String.valueOf(problem.line()))
                .append("</td><td>");
        if (problem.file().equals(checked.file())) {
            text(problem, lines);
        } else {
            page.append("<div class=\"source\">")
                    .append(escaped(problem.place()))
                    .append("</div>");
        }
        page.append("<div>").append(escaped(problem.message())).append("</div>");
        if (!problem.hint().isEmpty()) {
            page.append("<div class=\"hint\">").append(escaped(problem.hint())).append("</div>");
        }
        ProofRule rule = rules.get(problem.code());
        page.append("<div class=\"source\">").append(escaped(rule == null ? problem.code() : rule.source()));
        if (rule != null) {
            page.append(" [").append(escaped(problem.code())).append(']');
        }
        page.append("</div></td></tr>\n");
    }

    /** The line that it is about, with its words marked. */
    private void text(Problem problem, TextLines lines) {
        String line = lines.line(problem.line());
        int at = lines.unit(new Place(problem.file(), problem.line(), problem.column()));
        if (line.isBlank() || at < 0) {
            return;
        }
        String found = problem.words();
        int to = !found.isEmpty() && line.startsWith(found, at) ? at + found.length() : at;
        page.append("<div class=\"text\">").append(escaped(line.substring(0, at)));
        if (to > at) {
            page.append("<mark>").append(escaped(line.substring(at, to))).append("</mark>");
        }
        page.append(escaped(line.substring(to))).append("</div>");
    }

    private String words(String code) {
        return escaped(words.apply(code));
    }

    private static String escaped(String text) {
        return Visible.lines(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
