package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;

/** The lines of a draft by an office's habits: some are left out, labels are called as in other drafts. */
public final class OfficeLines {
    private static final String BLANKS = " \u3000\u00A0\t";
    private static final int LONGEST_LABELLED = 120;

    private final OfficeHabits habits;

    private OfficeLines(OfficeHabits habits) {
        this.habits = habits;
    }

    /** The draft as one without habits would be written; each line that is left out is told. */
    public static DraftDocument in(DraftDocument draft, OfficeHabits habits, Report report) {
        if (habits.equals(OfficeHabits.NONE)) {
            return draft;
        }
        OfficeLines lines = new OfficeLines(habits);
        List<DraftPiece> pieces = new ArrayList<>();
        for (DraftPiece piece : LayoutTables.asLines(draft).pieces()) {
            if (!(piece instanceof DraftParagraph paragraph)) {
                pieces.add(piece);
                continue;
            }
            Place place = new Place(draft.name(), paragraph.line(), 0);
            DraftParagraph kept = lines.kept(paragraph, place, report);
            if (kept != null) {
                pieces.addAll(lines.labelled(kept));
            }
        }
        return new DraftDocument(draft.name(), pieces);
    }

    /** The paragraph without the lines that are left out; null where none is left. */
    private @org.jspecify.annotations.Nullable DraftParagraph kept(
            DraftParagraph paragraph, Place place, Report report) {
        List<String> kept = new ArrayList<>();
        boolean whole = true;
        for (String line : paragraph.text().split("\n", -1)) {
            if (habits.drops(line)) {
                report.add(Diagnostic.advice("import.dropped", place, line.strip()));
                whole = false;
            } else {
                kept.add(line);
            }
        }
        if (whole) {
            return paragraph;
        }
        return String.join("", kept).isBlank() ? null : paragraph.with(String.join("\n", kept));
    }

    /** The paragraph with usual labels: one paragraph for each label whose value is taken. */
    private List<DraftPiece> labelled(DraftParagraph paragraph) {
        String text = paragraph.text();
        if (text.length() > LONGEST_LABELLED) {
            return List.of(paragraph);
        }
        List<DraftPiece> parts = new ArrayList<>();
        int start = 0;
        boolean changed = false;
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            Label label = at == 0 || BLANKS.indexOf(text.charAt(at - 1)) >= 0 || text.charAt(at - 1) == '\n'
                    ? label(text, at)
                    : null;
            if (label == null) {
                continue;
            }
            changed = true;
            line.append(text, start, at);
            if (OfficeHabits.isTaken(label.key()) && !line.toString().isBlank()) {
                parts.add(paragraph.with(line.toString().strip()));
                line.setLength(0);
            }
            line.append(label.key().equals("标题") ? "" : label.key() + "：");
            start = label.end();
            at = start - 1;
        }
        if (!changed) {
            return List.of(paragraph);
        }
        parts.add(paragraph.with(line.append(text.substring(start)).toString().strip()));
        return parts;
    }

    private record Label(String key, int end) {}

    /** The office's label that begins at an index, whose characters blanks may part; null where none does. */
    private @org.jspecify.annotations.Nullable Label label(String text, int from) {
        int colon = from;
        while (colon < text.length() && "：:\n".indexOf(text.charAt(colon)) < 0) {
            colon++;
        }
        if (colon == text.length() || text.charAt(colon) == '\n') {
            return null;
        }
        String key = habits.labels().get(OfficeHabits.squeezed(text.substring(from, colon)));
        return key == null ? null : new Label(key, colon + 1);
    }

    /** Takes the values that stand behind labels of an office; what is left of a draft goes on without them. */
    static void take(Rest rest, Found found, OfficeHabits habits) {
        List<String> keys =
                habits.labels().values().stream().filter(OfficeHabits::isTaken).toList();
        for (int i = 0; i < rest.size(); i++) {
            DraftParagraph paragraph = rest.paragraph(i);
            String text = paragraph == null ? "" : paragraph.text();
            int colon = text.indexOf('：');
            String key = colon < 0 ? "" : text.substring(0, colon);
            String value = colon < 0 ? "" : text.substring(colon + 1).strip();
            if (keys.contains(key) && !value.isEmpty()) {
                found.fix(key, typed(key, value));
                rest.drop(i--);
            }
        }
    }

    private static Object typed(String key, String value) {
        String words = LineForms.tight(value.replace("\n", "")).replaceFirst("[。．]$", "");
        String digits = words.replaceAll("[^0-9]", "");
        boolean counts = List.of("期号", "总期号", "印数").contains(key);
        if (counts && !digits.isEmpty() && digits.length() < 7) {
            return Integer.valueOf(digits);
        }
        return key.equals("署名") ? List.of(words) : words;
    }

    /** Takes the office's marks from among the first lines: a mark may stand in up to three. */
    static void marks(Rest rest, Found found, Map<String, String> marks) {
        for (int i = 0; i < Math.min(rest.size(), 12); i++) {
            StringBuilder joined = new StringBuilder();
            for (int end = i; end < Math.min(rest.size(), i + 3); end++) {
                joined.append(rest.words(end));
                String key = marks.get(joined.toString());
                if (key != null) {
                    found.fix(key, joined.toString());
                    rest.take(i, end + 1);
                    i--;
                    break;
                }
            }
        }
    }
}
