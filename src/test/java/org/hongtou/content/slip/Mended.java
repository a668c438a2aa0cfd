package org.hongtou.content.slip;

import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;

/**
 * What became of a file's text before YAML reads it.
 *
 * @param mending the text with its changes
 * @param told the diagnostics, each as its place, its code without {@code content.} and its arguments in brackets; - for none
 */
record Mended(Mending mending, String told) {
    private static final List<String> KEYS = List.of("标题", "正文", "抄送", "附件", "印发", "机关", "日期", "文种", "供稿", "成文日期", "题");

    /** @param text with ¶ for the end of a line, ⇥ for a tab and ␣ for a blank */
    static Mended of(String text) {
        Report report = new Report();
        Mending mending = new Mending(new Source("a.yaml", written(text)), report);
        InvisibleCharacters.check(mending);
        new LineScan(mending, KnownKeys.named(KEYS)).run();
        return new Mended(
                mending,
                report.diagnostics().isEmpty()
                        ? "-"
                        : report.diagnostics().stream().map(Mended::shown).collect(Collectors.joining(" ")));
    }

    static String written(String text) {
        return text.replace('¶', '\n').replace('⇥', '\t').replace('␣', ' ');
    }

    String text() {
        return mending.mended();
    }

    private static String shown(Diagnostic told) {
        String arguments = told.arguments().isEmpty() ? "" : "(" + String.join("|", told.arguments()) + ")";
        return told.place().line() + ":" + told.place().column() + " "
                + told.code().substring("content.".length()) + arguments;
    }
}
