package org.hongtou.pipeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.project.ContentPlaces;
import org.hongtou.style.Face;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.Script;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedRun;

/** Finds the characters that show in another face than the one that they are set in, because that one lacks them. */
final class StandIns {
    /** So many are named; who has more sees from these what kind they are. */
    private static final int MOST_NAMED = 40;

    private final Metrics metrics;
    private final Map<Shown, Boolean> known = new HashMap<>();
    private final Set<Integer> characters = new TreeSet<>();
    private final Set<String> faces = new TreeSet<>();

    private StandIns(Metrics metrics) {
        this.metrics = metrics;
    }

    private record Shown(String font, Face face, boolean han, boolean bold) {}

    /** Reports them once, at the first place of the content that has one; advice. */
    static void report(Pages pages, Metrics metrics, ContentPlaces content, String template, Report report) {
        StandIns found = new StandIns(metrics);
        for (Page page : pages.pages()) {
            for (PlacedLine line : page.lines()) {
                line.runs().forEach(found::look);
            }
        }
        if (!found.characters.isEmpty()) {
            report.add(found.advice(content, template));
        }
    }

    private void look(PlacedRun run) {
        String text = run.text();
        if (text.isEmpty()) {
            return;
        }
        boolean han = Script.isHan(text.codePointAt(0));
        boolean standsIn = standsIn(run, han);
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (Script.isHan(codePoint) != han) {
                han = !han;
                standsIn = standsIn(run, han);
            }
            if (standsIn && !Character.isWhitespace(codePoint)) {
                characters.add(codePoint);
                faces.add(name(run.type().face(), han));
            }
        }
    }

    private boolean standsIn(PlacedRun run, boolean han) {
        Shown shown = new Shown(run.font(), run.type().face(), han, run.type().bold());
        return known.computeIfAbsent(shown, one -> metrics.standsIn(one.font(), one.face(), one.han(), one.bold()));
    }

    private static String name(Face face, boolean han) {
        return han ? face.han() : face.latin();
    }

    private Diagnostic advice(ContentPlaces content, String template) {
        Place place = characters.stream()
                .map(content::find)
                .flatMap(Stream::ofNullable)
                .min(Comparator.comparingInt(Place::line))
                .orElseGet(() -> Place.file(template));
        String named = characters.stream()
                .limit(MOST_NAMED)
                .map(Character::toString)
                .collect(Collectors.joining(" ", "", characters.size() > MOST_NAMED ? " ……" : ""));
        return Diagnostic.advice(
                "output.stand-in", place, Integer.toString(characters.size()), named, String.join("、", faces));
    }
}
