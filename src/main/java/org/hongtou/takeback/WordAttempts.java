package org.hongtou.takeback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.data.Data;
import org.hongtou.content.data.DateText;
import org.hongtou.content.yaml.KeyPath;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.takeback.Strokes.Stroke;

/** Changes of the content that may change a passage's words as somebody did in Word. */
final class WordAttempts {
    private static final Pattern DAY = Pattern.compile(
            "(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})年(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})日");
    private static final Pattern PARTED = Pattern.compile("[，、；,;]");
    private static final Pattern MARKED_OFF = Pattern.compile("[，、；,; 　]{1,4}");

    private final Version version;
    private final Anchors own;
    private final Anchors inherited;

    WordAttempts(Version version) {
        this.version = version;
        this.own = new Anchors(version.own());
        this.inherited = new Anchors(version.inherited());
    }

    Anchors anchors() {
        return own;
    }

    /** The likeliest first. */
    List<TriedChange> of(String printed, String edited) {
        List<Stroke> strokes = Strokes.between(printed, edited);
        List<TriedChange> attempts = new ArrayList<>();
        List<Anchors.Anchor> anchors = own.of(printed);
        anchors.forEach(anchor -> add(attempts, anchor, strokes));
        for (Stroke stroke : strokes) {
            List<TriedChange> parts = new ArrayList<>();
            items(parts, anchors, printed, stroke);
            if (strokes.size() > 1) {
                anchors.forEach(anchor -> add(parts, anchor, List.of(stroke)));
                parts.forEach(part -> attempts.add(
                        part.asPart(stroke.to() - stroke.from() + stroke.with().length())));
            } else {
                attempts.addAll(0, parts);
            }
        }
        days(attempts, printed, edited);
        inherited.of(printed).forEach(anchor -> add(attempts, anchor, strokes));
        attempts.addAll(open(version.open(), edited));
        return attempts;
    }

    /** Changes that give words to keys that the content hasn't got: the template says a sentence of its own there. */
    static List<TriedChange> open(List<String> keys, String edited) {
        List<TriedChange> attempts = new ArrayList<>();
        for (String name : keys) {
            KeyPath path = new KeyPath(List.of(new KeyPath.Step.Key(name)));
            for (String form : forms(edited)) {
                attempts.add(TriedChange.set(path, form));
            }
        }
        return attempts;
    }

    /** As it stands, and without what a template puts around: a colon, brackets, a label. */
    private static List<String> forms(String edited) {
        List<String> forms = new ArrayList<>(List.of(edited));
        if (edited.endsWith("：") || edited.endsWith(":")) {
            forms.add(edited.substring(0, edited.length() - 1));
        }
        if (edited.startsWith("（") && edited.endsWith("）")) {
            forms.add(edited.substring(1, edited.length() - 1));
        }
        int label = edited.indexOf('：');
        if (label > 0 && label < 8 && label + 1 < edited.length()) {
            forms.add(edited.substring(label + 1).strip());
        }
        return forms;
    }

    private static void add(List<TriedChange> attempts, Anchors.Anchor anchor, List<Stroke> strokes) {
        String after = anchor.placed().after(strokes);
        if (after != null && !after.equals(anchor.line().text())) {
            attempts.add(replaced(anchor.line(), after));
        }
    }

    /** One line with other words; without any, without the line. */
    static TriedChange replaced(Leaf.Line line, String words) {
        if (line.number() == Leaf.Line.ALL) {
            return TriedChange.set(line.leaf().path(), words);
        }
        List<String> lines = new ArrayList<>(line.leaf().lines());
        lines.set(line.number(), words);
        return TriedChange.set(line.leaf().path(), Leaf.text(lines));
    }

    /** Items of a list that is printed in one line: some added beside another, some taken out. */
    private static void items(List<TriedChange> attempts, List<Anchors.Anchor> anchors, String printed, Stroke stroke) {
        String gone = printed.substring(stroke.from(), stroke.to());
        List<String> come = names(stroke.with());
        for (Anchors.Anchor anchor : anchors) {
            KeyPath path = anchor.line().leaf().path();
            if (!(path.steps().getLast() instanceof KeyPath.Step.Item item)) {
                continue;
            }
            KeyPath list = new KeyPath(path.steps().subList(0, path.steps().size() - 1));
            if (gone.isEmpty() && !come.isEmpty() && isParted(stroke.with())) {
                boolean after = anchor.placed().isBefore(stroke.from());
                TriedChange attempt = null;
                for (int i = come.size() - 1; i >= 0; i--) {
                    TriedChange one = TriedChange.insert(list.item(item.position() + (after ? 1 : 0)), come.get(i));
                    attempt = attempt == null ? one : attempt.then(one);
                }
                attempts.add(attempt);
            } else if (stroke.with().isEmpty()
                    && names(gone).contains(anchor.line().text().strip())) {
                attempts.add(TriedChange.remove(path));
            }
        }
    }

    private static boolean isParted(String words) {
        return PARTED.matcher(words).find();
    }

    private static List<String> names(String words) {
        return MARKED_OFF
                .splitAsStream(words)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Days that content writes in another form than the page. */
    private void days(List<TriedChange> attempts, String printed, String edited) {
        Matcher day = DAY.matcher(edited);
        while (day.find()) {
            if (printed.contains(day.group())) {
                continue;
            }
            Data.Day later = day(day.group());
            for (Leaf leaf : version.own()) {
                Data.Day earlier =
                        leaf.lines().size() == 1 ? day(leaf.lines().getFirst().strip()) : null;
                if (earlier != null && later != null && !later.isOpen()) {
                    boolean dashed = leaf.lines().getFirst().indexOf('-') >= 0;
                    attempts.add(TriedChange.set(
                            leaf.path(),
                            dashed ? LocalDate.of(later.year(), later.month(), later.day()) : day.group()));
                }
            }
        }
    }

    private static Data.@org.jspecify.annotations.Nullable Day day(String words) {
        return DateText.read(new Data.Text(words, Place.file("")), "", new Report());
    }
}
