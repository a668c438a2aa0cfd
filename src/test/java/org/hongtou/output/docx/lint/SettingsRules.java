package org.hongtou.output.docx.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Settings of the document, and its table of fonts. */
final class SettingsRules {
    private static final String FONTS = "word/fontTable.xml";

    private SettingsRules() {}

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "compatibility-mode",
                        Harm.MISREADS,
                        "MS-DOCX 2.3.5: without 15 Word lays out as 2007 did and says \"Compatibility Mode\"",
                        SettingsRules::mode),
                new LintRule(
                        "kinsoku-lists",
                        Harm.DROPS,
                        "MS-OI29500 2.1.410: 100 characters at most before, MS-DOC 2.7.9: 50 after; not with strictFirstAndLastChars",
                        SettingsRules::kinsoku),
                new LintRule(
                        "font-names",
                        Harm.REPAIRS,
                        "LOGFONT: a face's name has 31 characters at most; each is told once",
                        SettingsRules::names),
                new LintRule(
                        "font-other-name",
                        Harm.MISREADS,
                        "MS-OI29500 2.1.262: Word takes a list for one name, of 31 characters at most",
                        (docx, found) -> {
                            for (Element other : docx.all(FONTS, "altName")) {
                                String name = Nodes.attribute(other, "val");
                                if (name.isEmpty() || name.length() > 31 || name.matches(".*[,;].*")) {
                                    found.accept(name);
                                }
                            }
                        }),
                new LintRule(
                        "fonts-are-told",
                        Harm.MISREADS,
                        "ISO/IEC 29500-1 17.8.3.10: for a face that isn't told nothing stands in but Word's guess",
                        SettingsRules::told));
    }

    private static void mode(LintedDocx docx, Consumer<String> found) {
        boolean named = docx.all(LintedDocx.SETTINGS, "compatSetting").stream()
                .anyMatch(one -> Nodes.attribute(one, "name").equals("compatibilityMode")
                        && Nodes.attribute(one, "val").equals("15")
                        && Nodes.attribute(one, "uri").equals("http://schemas.microsoft.com/office/word"));
        if (!named) {
            found.accept("not 15");
        }
    }

    private static void kinsoku(LintedDocx docx, Consumer<String> found) {
        for (Element list : docx.all(LintedDocx.SETTINGS, "noLineBreaksBefore")) {
            if (Nodes.attribute(list, "val").length() > 100) {
                found.accept("before: " + Nodes.attribute(list, "val").length());
            }
        }
        for (Element list : docx.all(LintedDocx.SETTINGS, "noLineBreaksAfter")) {
            if (Nodes.attribute(list, "val").length() > 50) {
                found.accept("after: " + Nodes.attribute(list, "val").length());
            }
        }
        docx.all(LintedDocx.SETTINGS, "strictFirstAndLastChars").forEach(one -> found.accept("strict"));
    }

    private static void names(LintedDocx docx, Consumer<String> found) {
        Set<String> seen = new HashSet<>();
        for (Element font : docx.all(FONTS, "font")) {
            String name = Nodes.attribute(font, "name");
            if (name.isEmpty() || name.length() > 31 || !seen.add(name)) {
                found.accept(name);
            }
        }
    }

    private static void told(LintedDocx docx, Consumer<String> found) {
        Set<String> told = new HashSet<>();
        docx.all(FONTS, "font").forEach(font -> told.add(Nodes.attribute(font, "name")));
        docx.all("rFonts", (part, fonts) -> {
            for (String of : List.of("ascii", "hAnsi", "eastAsia", "cs")) {
                String name = Nodes.attribute(fonts, of);
                if (!name.isEmpty() && !told.contains(name)) {
                    found.accept(part + ": " + name);
                }
            }
        });
    }
}
