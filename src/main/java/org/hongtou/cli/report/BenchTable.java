package org.hongtou.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongtou.bench.BenchFigures;
import org.hongtou.bench.BenchOptions;
import org.hongtou.content.json.JsonText;
import org.jspecify.annotations.Nullable;

/** Figures as {@code bench} shows them: lines for a person, or JSON for other tools. */
public final class BenchTable {
    private static final int KILO = 1024;
    private static final int MEGA = 1024 * KILO;

    private final Wordings words;
    private final BenchOptions options;

    public BenchTable(Wordings words, BenchOptions options) {
        this.words = words;
        this.options = options;
    }

    public List<String> lines(BenchFigures figures) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("cli.bench-machine", machine().values().toArray()));
        lines.add(words.text("cli.bench-method", options.warmUp(), options.rounds()));
        lines.add(words.text("cli.bench-content", figures.documents(), figures.pages()));
        for (BenchFigures.Step step : figures.steps()) {
            String name = step.writer() ? step.name() : words.text("cli.bench-stage-" + step.name());
            lines.add(line("cli.bench-step", step, figures, name));
        }
        for (BenchFigures.Step writer : figures.writers()) {
            BenchFigures.Step whole = figures.whole(writer);
            lines.add(line("cli.bench-whole", whole, figures, writer.name(), writer.written() / KILO));
        }
        lines.add(words.text(
                "cli.bench-rate",
                String.join(",", options.formats()),
                rate(figures.oneThread()),
                options.jobs(),
                rate(figures.allThreads())));
        BenchFigures.Heap heap = figures.heap();
        lines.add(words.text("cli.bench-heap", heap.peak() / MEGA, heap.live() / MEGA));
        return lines;
    }

    private String line(String code, BenchFigures.Step step, BenchFigures figures, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(String.format(Locale.ROOT, "%9.3f", step.millis()));
        arguments.add(String.format(Locale.ROOT, "%8.3f", step.millis() / figures.pagesOfADocument()));
        arguments.add(String.format(Locale.ROOT, "%7d", step.allocated() / KILO));
        arguments.addAll(List.of(more));
        return words.text(code, arguments.toArray());
    }

    private static String rate(double documentsASecond) {
        return String.format(Locale.ROOT, documentsASecond < 10 ? "%.2f" : "%.0f", documentsASecond);
    }

    /** What the figures hold for. */
    private static Map<String, Object> machine() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("system", System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""));
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("java", Runtime.version().toString());
        // Says whether only a compiler for short runs was at work: "emulated-client".
        machine.put("mode", System.getProperty("java.vm.info", ""));
        machine.put("heap", Runtime.getRuntime().maxMemory() / MEGA);
        return machine;
    }

    /**
     * The figures as JSON.
     *
     * @param files what became of each file, as JSON
     */
    public String json(String files, @Nullable BenchFigures figures) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine());
        all.put("warmUpSeconds", options.warmUp());
        all.put("rounds", options.rounds());
        all.put("jobs", options.jobs());
        if (figures != null) {
            all.put("documents", figures.documents());
            all.put("pages", figures.pages());
            all.put("steps", figures.steps().stream().map(BenchTable::json).toList());
            all.put(
                    "whole",
                    figures.writers().stream()
                            .map(writer -> json(figures.whole(writer)))
                            .toList());
            all.put("documentsASecondOneThread", figures.oneThread());
            all.put("documentsASecond", figures.allThreads());
            all.put("heapPeakBytes", figures.heap().peak());
            all.put("heapLiveBytes", figures.heap().live());
        }
        return "{\"files\": " + files + ",\n\"figures\": " + JsonText.of(all).strip() + "}";
    }

    private static Map<String, Object> json(BenchFigures.Step step) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", step.name());
        one.put("milliseconds", step.millis());
        one.put("allocatedBytes", step.allocated());
        if (step.writer()) {
            one.put("writtenBytes", step.written());
        }
        return one;
    }
}
