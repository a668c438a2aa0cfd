package org.hongtou.takeback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.KeyPath;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.word.DocxDraft;
import org.jspecify.annotations.Nullable;

/**
 * Brings the changes that somebody made in a built Word file home to its content. Each is tried: the content is changed
 * where it says what was printed, built again, and kept if the new print is nearer to the edited file. What no change of the
 * content gives is told.
 */
public final class TakeBack {
    /** So much of what it promises a change has to give: what follows it unasked counts against it. */
    private static final double WORTH = 0.4;

    private static final Pattern CONTENTS = Pattern.compile("\t[0-9]{1,4}$");

    private final Printing printing;
    private final List<PrintedPassage> wanted;
    private final Report report;
    private final int document;
    private final Distance distance;
    private final Set<String> first = new HashSet<>();
    private final List<HomeChange> made = new ArrayList<>();
    private Version now;
    private double far;

    private TakeBack(
            Printing printing,
            List<PrintedPassage> wanted,
            Report report,
            int document,
            Version first,
            Distance distance) {
        this.printing = printing;
        this.wanted = wanted;
        this.report = report;
        this.document = document;
        this.now = first;
        this.distance = distance;
        this.far = distance.of(first.passages());
        first.passages().forEach(passage -> this.first.add(passage.words()));
    }

    /**
     * The content with what was changed in a Word file.
     *
     * @param source the content file, which has no errors
     * @param name the Word file's name in messages
     * @param edited the Word file
     * @param printing builds contents
     * @throws Halt if the Word file can't be read, the content has errors, or the one isn't made of the other
     */
    public static BroughtHome of(Source source, String name, byte[] edited, Printing printing, Report report) {
        List<PrintedPassage> wanted = EditedWord.passages(name, edited, report);
        Printing.Printed printed = printing.of(source);
        if (printed == null || printed.files().isEmpty()) {
            throw report.halt(Diagnostic.error("takeback.content", Place.file(source.name())));
        }
        int document = 0;
        double nearest = Double.MAX_VALUE;
        List<PrintedPassage> first = List.of();
        for (int i = 0; i < printed.files().size(); i++) {
            List<PrintedPassage> passages = passages(printed.files().get(i));
            double far = new Distance(passages, wanted).of(passages);
            if (far < nearest) {
                nearest = far;
                document = i;
                first = passages;
            }
        }
        // What goes and what comes both count: so it is as much as all of it where half of the words are others.
        if (nearest > Math.max(1, Math.max(characters(first), characters(wanted)))) {
            throw report.halt(Diagnostic.error("takeback.other-file", Place.file(name), source.name()));
        }
        Version version = Version.of(printed, first);
        TakeBack work = new TakeBack(printing, wanted, report, document, version, new Distance(first, wanted));
        work.order();
        work.words();
        work.differences();
        work.tellFollowers();
        List<HomeChange> left = work.left();
        EditedWord.tellLeft(name, left, report);
        EditedWord.tellReviews(name, edited, report);
        return new BroughtHome(work.now.source().text(), work.made, left);
    }

    private static int characters(List<PrintedPassage> passages) {
        return passages.stream().mapToInt(passage -> passage.words().length()).sum();
    }

    private static List<PrintedPassage> passages(byte[] file) {
        DraftDocument draft = DocxDraft.read("", file, new Report());
        return PrintedPassage.of(draft);
    }

    /** Moves items of lists that somebody moved. */
    private void order() {
        for (Version.Items list : now.lists()) {
            for (int i = 1; i <= list.size() && ItemOrder.isAnother(now, list, wanted); i++) {
                KeyPath item = list.path().item(i);
                String words = now.within(item).getFirst().lines().getFirst();
                Version chosen = null;
                double nearest = far - 1;
                for (int to = 1; to <= list.size(); to++) {
                    Version version = to == i ? null : version(TriedChange.move(item, to));
                    double then = version == null ? Double.MAX_VALUE : distance.of(version.passages());
                    if (then < nearest) {
                        nearest = then;
                        chosen = version;
                    }
                }
                if (chosen != null) {
                    now = chosen;
                    far = nearest;
                    made.add(new HomeChange(item.toString(), words, words, HomeChange.Form.MOVED));
                }
            }
        }
    }

    /** Changes that are plain, all at once: a line of the content says just what was printed. */
    private void words() {
        Source source = now.source();
        WordAttempts words = new WordAttempts(now);
        List<HomeChange> changes = new ArrayList<>();
        Set<KeyPath> texts = new HashSet<>();
        for (Difference difference : all()) {
            if (difference.form() != Difference.Form.CHANGED || !distance.isTouched(difference.edited())) {
                continue;
            }
            PrintedPassage printed = now.passages().get(difference.printed());
            String edited = wanted.get(difference.edited()).words();
            List<Anchors.Anchor> anchors = words.anchors().of(printed.words());
            if (anchors.isEmpty() || !anchors.getFirst().placed().isWhole()) {
                continue;
            }
            List<TriedChange> attempts = words.of(printed.words(), edited);
            if (attempts.isEmpty() || !texts.add(attempts.getFirst().path())) {
                continue;
            }
            Source next = attempts.getFirst().on(now.patch(), source);
            if (next != null) {
                source = next;
                changes.add(change(attempts.getFirst(), difference));
            }
        }
        if (changes.size() > 1) {
            Version version = version(source);
            double then = version == null ? Double.MAX_VALUE : distance.of(version.passages());
            if (version != null && then < far - changes.size()) {
                now = version;
                far = then;
                made.addAll(changes);
            }
        }
    }

    private List<Difference> all() {
        return Difference.all(Alignment.of(now.passages(), wanted), now.passages(), wanted);
    }

    /** One difference after the other, until none is left that a change of the content mends. */
    private void differences() {
        Set<String> given = new HashSet<>();
        while (true) {
            List<Difference> open = all().stream()
                    .filter(difference -> isWanted(difference) && !given.contains(said(difference)))
                    .toList();
            if (open.isEmpty()) {
                return;
            }
            Difference next = open.getFirst();
            Difference other = counterpart(next, open);
            if (other != null) {
                Difference added = next.form() == Difference.Form.ADDED ? next : other;
                Difference removed = next.form() == Difference.Form.ADDED ? other : next;
                if (!isMoved(added, removed)) {
                    given.add(said(added));
                    given.add(said(removed));
                }
            } else if (!mended(next) && (next.size() == 1 || !mended(next.first()))) {
                given.add(said(next));
            }
        }
    }

    /** What somebody wants and the content doesn't print in the end. */
    private List<HomeChange> left() {
        List<HomeChange> left = new ArrayList<>();
        List<Difference> open =
                new ArrayList<>(all().stream().filter(this::isWanted).toList());
        while (!open.isEmpty()) {
            Difference next = open.removeFirst();
            Difference other = counterpart(next, open);
            HomeChange.Form form = other == null ? form(next) : HomeChange.Form.MOVED;
            String words = next.form() == Difference.Form.ADDED ? shownAfter(next) : shownBefore(next);
            left.add(
                    other == null
                            ? new HomeChange("", shownBefore(next), shownAfter(next), form)
                            : new HomeChange("", words, words, form));
            if (other != null) {
                open.remove(other);
            }
        }
        return left;
    }

    /** What was added where this was taken out, or the other way round: it was moved. Null where there is none. */
    private @Nullable Difference counterpart(Difference one, List<Difference> open) {
        return open.stream()
                .filter(other -> switch (one.form()) {
                    case REMOVED ->
                        other.form() == Difference.Form.ADDED && before(one).equals(after(other));
                    case ADDED ->
                        other.form() == Difference.Form.REMOVED && after(one).equals(before(other));
                    case CHANGED -> false;
                })
                .findFirst()
                .orElse(null);
    }

    /** Brings home what was moved; half of that would be worse than nothing. */
    private boolean isMoved(Difference added, Difference removed) {
        Version before = now;
        double farBefore = far;
        int madeBefore = made.size();
        String words = before(removed);
        if (mended(added)) {
            Difference rest = all().stream()
                    .filter(difference -> difference.form() == Difference.Form.REMOVED
                            && before(difference).equals(words))
                    .findFirst()
                    .orElse(null);
            if (rest == null || mended(rest)) {
                String key = made.get(madeBefore).key();
                made.subList(madeBefore, made.size()).clear();
                made.add(new HomeChange(key, words, words, HomeChange.Form.MOVED));
                return true;
            }
        }
        now = before;
        far = farBefore;
        made.subList(madeBefore, made.size()).clear();
        return false;
    }

    /** Whether somebody made a difference in Word: what was printed at first is gone, or what wasn't is there. */
    private boolean isWanted(Difference difference) {
        return difference.form() == Difference.Form.REMOVED
                ? now.passages().subList(difference.printed(), difference.printed() + difference.size()).stream()
                        .anyMatch(passage -> first.contains(passage.words()) && !isContentsLine(passage))
                : distance.isTouched(difference.edited());
    }

    /** Whether a passage is a title that stands elsewhere too, with its page. */
    private boolean isContentsLine(PrintedPassage passage) {
        String title = core(passage);
        return CONTENTS.matcher(passage.words()).find()
                && wanted.stream()
                        .anyMatch(other -> !other.words().equals(passage.words())
                                && Placed.squeezed(other.words()).contains(title));
    }

    private String said(Difference difference) {
        return difference.form() + "\n" + before(difference) + "\n" + after(difference);
    }

    /** Brings a difference home, or the part of it that can be; whether anything was. */
    private boolean mended(Difference difference) {
        double wish = distance.of(difference, now.passages());
        TriedChange best = null;
        Version chosen = null;
        double nearest = far;
        List<Alignment.Pair> before = Alignment.of(now.passages(), wanted);
        for (TriedChange attempt : attempts(difference)) {
            Version version = version(attempt);
            if (version == null) {
                continue;
            }
            List<Alignment.Pair> after = Alignment.of(version.passages(), wanted);
            double then = distance.of(version.passages(), after);
            double promised = attempt.part() > 0 ? attempt.part() : wish;
            boolean fits = keeps(difference, before, after)
                    && (attempt.part() > 0 || gives(difference, version, before, after));
            if (fits && then < nearest && far - then >= WORTH * promised) {
                nearest = then;
                best = attempt;
                chosen = version;
                if (then <= far - wish) {
                    break;
                }
            }
        }
        if (best == null || chosen == null) {
            return false;
        }
        made.add(change(best, difference));
        now = chosen;
        far = nearest;
        return true;
    }

    private List<TriedChange> attempts(Difference difference) {
        WordAttempts words = new WordAttempts(now);
        List<PrintedPassage> printed = now.passages();
        return switch (difference.form()) {
            case CHANGED ->
                words.of(
                        printed.get(difference.printed()).words(),
                        wanted.get(difference.edited()).words());
            case ADDED ->
                new AddedAttempts(now, words)
                        .of(
                                wanted.subList(difference.edited(), difference.edited() + difference.size()),
                                difference.printed());
            case REMOVED ->
                new RemovedAttempts(now, words.anchors())
                        .of(printed.subList(difference.printed(), difference.printed() + difference.size()));
        };
    }

    /** Whether a version prints what a difference wants where it wants it, and not half of it. */
    private boolean gives(
            Difference difference, Version version, List<Alignment.Pair> before, List<Alignment.Pair> after) {
        if (difference.form() == Difference.Form.REMOVED) {
            return surplus(after) <= surplus(before) - difference.size();
        }
        return after.stream()
                        .filter(pair -> pair.right() >= difference.edited()
                                && pair.right() < difference.edited() + difference.size()
                                && pair.left() >= 0
                                && version.passages()
                                        .get(pair.left())
                                        .words()
                                        .equals(wanted.get(pair.right()).words()))
                        .count()
                == difference.size();
    }

    /** Whether a version prints what nobody touched as before, but for what repeats the words in question. */
    private boolean keeps(Difference difference, List<Alignment.Pair> before, List<Alignment.Pair> after) {
        String words = Placed.squeezed(before(difference));
        Set<Integer> then = new HashSet<>();
        after.stream().filter(pair -> pair.left() >= 0).forEach(pair -> then.add(pair.right()));
        return before.stream()
                .filter(pair -> pair.left() >= 0 && pair.right() >= 0 && !distance.isTouched(pair.right()))
                .filter(pair -> !then.contains(pair.right()))
                .allMatch(pair -> words.contains(core(wanted.get(pair.right()))));
    }

    /** The words of a contents list's line, or of a note that names an attachment, without numbers. */
    private static String core(PrintedPassage passage) {
        return Placed.squeezed(passage.words()).replaceAll("^(?:附件：)?[0-9]*[.．]?|[0-9]+$", "");
    }

    private static long surplus(List<Alignment.Pair> pairs) {
        return pairs.stream().filter(pair -> pair.right() < 0).count();
    }

    private HomeChange change(TriedChange change, Difference difference) {
        return new HomeChange(
                change.path().toString(), shownBefore(difference), shownAfter(difference), form(difference));
    }

    private String before(Difference difference) {
        return printed(difference, PrintedPassage::words);
    }

    private String after(Difference difference) {
        return wanted(difference, PrintedPassage::words);
    }

    private String shownBefore(Difference difference) {
        return printed(difference, PrintedPassage::shown);
    }

    private String shownAfter(Difference difference) {
        return wanted(difference, PrintedPassage::shown);
    }

    private String printed(Difference difference, Function<PrintedPassage, String> words) {
        return difference.form() == Difference.Form.ADDED
                ? ""
                : joined(now.passages(), difference.printed(), difference, words);
    }

    private String wanted(Difference difference, Function<PrintedPassage, String> words) {
        return difference.form() == Difference.Form.REMOVED
                ? ""
                : joined(wanted, difference.edited(), difference, words);
    }

    private static String joined(
            List<PrintedPassage> passages, int from, Difference difference, Function<PrintedPassage, String> words) {
        return passages.subList(from, from + difference.size()).stream()
                .map(words)
                .collect(Collectors.joining("\n"));
    }

    private static HomeChange.Form form(Difference difference) {
        return switch (difference.form()) {
            case CHANGED -> HomeChange.Form.CHANGED;
            case ADDED -> HomeChange.Form.ADDED;
            case REMOVED -> HomeChange.Form.REMOVED;
        };
    }

    private @Nullable Version version(TriedChange attempt) {
        Source source = attempt.on(now.patch(), now.source());
        return source == null ? null : version(source);
    }

    private @Nullable Version version(Source source) {
        Printing.Printed printed = printing.of(source);
        if (printed == null || document >= printed.files().size()) {
            return null;
        }
        return Version.of(printed, passages(printed.files().get(document)));
    }

    /** Tells what is printed otherwise now though nobody touched it: a contents list follows its headings. */
    private void tellFollowers() {
        for (Difference difference : all()) {
            if (!isWanted(difference)) {
                String code = switch (difference.form()) {
                    case CHANGED -> "takeback.follows";
                    case ADDED -> "takeback.gone";
                    case REMOVED -> "takeback.came";
                };
                report.add(Diagnostic.advice(
                        code,
                        Place.file(now.source().name()),
                        Excerpt.of(shownBefore(difference)),
                        Excerpt.of(shownAfter(difference))));
            }
        }
    }
}
