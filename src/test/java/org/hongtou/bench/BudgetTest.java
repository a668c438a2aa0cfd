package org.hongtou.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Report;
import org.hongtou.font.FontLibrary;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.kind.OverlayFolder;
import org.hongtou.kind.ProjectFolders;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.Copy;
import org.hongtou.pipeline.Meter;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.pipeline.TestProject;
import org.hongtou.project.Input;
import org.hongtou.project.PictureFolder;
import org.hongtou.style.Face;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What documents cost, counted and not timed, so that the same comes out on a slow machine: allocated bytes stay under
 * the written budget of {@code bench/budget.properties}, and they and what stays alive grow with the pages and no
 * faster; glyphs are deflated once at most.
 */
@Tag("bench")
final class BudgetTest {
    private static final String ALLOCATED = "allocated.";
    private static final int WARM_UP = 30;
    private static final int MEASURED = 11;

    private final Pipeline pipeline = new TestProject().pipeline();

    private static Properties budget() throws IOException {
        Properties budget = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(BudgetTest.class.getResourceAsStream("/bench/budget.properties")),
                StandardCharsets.UTF_8)) {
            budget.load(in);
        }
        return budget;
    }

    private static BenchFiles files(String yaml, Pipeline pipeline) {
        Path place = Path.of("content/bench.yaml");
        return new BenchFiles(
                pipeline.formats().writers(),
                List.of(new BenchFiles.Loaded(
                        new Input(place, place.toString(), place.toString(), place, place),
                        yaml.getBytes(StandardCharsets.UTF_8))));
    }

    /** Kilobytes that each step allocates for a page; of many documents the middle one, so that others' noise is out. */
    private Map<String, Double> kilobytesAPage(String yaml, int warmUp, int measured) throws IOException {
        BenchFiles files = files(yaml, pipeline);
        for (int i = 0; i < warmUp; i++) {
            files.pass(pipeline, Meter.OFF);
        }
        Map<String, List<Double>> found = new TreeMap<>();
        for (int i = 0; i < measured; i++) {
            StageMeter meter = new StageMeter();
            double pages = files.pass(pipeline.measured(meter), meter).pages();
            meter.costs()
                    .forEach((step, cost) -> found.computeIfAbsent(step, name -> new ArrayList<>())
                            .add(cost.bytes() / 1024 / pages));
        }
        Map<String, Double> middle = new TreeMap<>();
        found.forEach((step, all) ->
                middle.put(step, Math.round(all.stream().sorted().toList().get(all.size() / 2) * 10) / 10.0));
        return middle;
    }

    @Test
    void everyStageAndEveryWriterKeepsToItsBudget() throws IOException {
        Properties budget = budget();
        Map<String, Double> found = kilobytesAPage(BenchContent.report(), WARM_UP, MEASURED);
        System.out.printf("kilobytes a page of the report: %s%n", found);
        assertThat(budget.stringPropertyNames().stream()
                        .filter(name -> name.startsWith(ALLOCATED))
                        .map(name -> name.substring(ALLOCATED.length())))
                .as("steps with a budget")
                .containsExactlyInAnyOrderElementsOf(found.keySet());
        assertThat(found)
                .allSatisfy((step, kilobytes) -> assertThat(kilobytes)
                        .as("kilobytes that %s allocates for a page", step)
                        .isLessThan(Double.parseDouble(budget.getProperty(ALLOCATED + step))));
    }

    @Test
    void aPageOfALongDocumentCostsWhatOneOfAShortDoes() throws IOException {
        Map<String, Double> ten = kilobytesAPage(BenchContent.bulletin(10), 10, 5);
        Map<String, Double> hundred = kilobytesAPage(BenchContent.bulletin(100), 3, 3);
        Map<String, Double> thousand = kilobytesAPage(BenchContent.bulletin(1000), 1, 1);
        System.out.printf("kilobytes a page: of 10 pages %s, of 100 %s, of 1,000 %s%n", ten, hundred, thousand);
        assertGrowsWithPages(ten, hundred);
        assertGrowsWithPages(hundred, thousand);
    }

    @Test
    void aPageOfALongDocumentKeepsAliveWhatOneOfAShortDoes() throws IOException {
        double hundred = aliveAPage(BenchContent.bulletin(100));
        double thousand = aliveAPage(BenchContent.bulletin(1000));
        System.out.printf(
                "kilobytes alive a page of a document in type: of 100 %.1f, of 1,000 %.1f%n", hundred, thousand);
        assertThat(thousand).isLessThan(1.2 * hundred);
        assertThat(thousand).isLessThan(Double.parseDouble(budget().getProperty("alive.composed")));
    }

    /** Kilobytes of the heap that a document takes for each page once it is in type, ready to be written. */
    private double aliveAPage(String yaml) throws IOException {
        files(yaml, pipeline).pass(pipeline, Meter.OFF);
        Source source = Source.read("bench.yaml", yaml.getBytes(StandardCharsets.UTF_8), new Report());
        PictureFolder pictures = new PictureFolder(pipeline.files(), "content/bench.yaml");
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        long before = memory.getHeapMemoryUsage().getUsed();
        List<Copy<Composed>> composed =
                pipeline.compose(pipeline.read(source, pictures), pictures, false, new Report());
        memory.gc();
        double alive = memory.getHeapMemoryUsage().getUsed() - before;
        return alive / 1024 / composed.getFirst().content().pages().pages().size();
    }

    private static void assertGrowsWithPages(Map<String, Double> few, Map<String, Double> many) {
        // A buffer that doubles may be half empty for one length and full for the other.
        assertThat(many)
                .allSatisfy((step, kilobytes) -> assertThat(kilobytes)
                        .as("kilobytes that %s allocates for a page of ten times as many", step)
                        .isLessThan(1.5 * few.get(step)));
        assertThat(sum(many)).isLessThan(1.2 * sum(few));
    }

    private static double sum(Map<String, Double> kilobytes) {
        return kilobytes.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void glyphsOfFontsThatShipAreDeflatedOnceForAllDocuments() throws IOException {
        files(BenchContent.report(), pipeline).pass(pipeline, Meter.OFF);
        int deflated = deflated();
        assertThat(deflated).isPositive();
        files(BenchContent.report(), pipeline).pass(pipeline, Meter.OFF);
        assertThat(deflated()).as("glyphs deflated when it is made again").isEqualTo(deflated);
    }

    private int deflated() {
        return pipeline.faces(new Report()).stream()
                .map(use ->
                        pipeline.fonts().source(use.face().name(), use.face().han(), false))
                .distinct()
                .mapToInt(source -> pipeline.fonts().font(source.font()).outlinesMade())
                .sum();
    }

    @Test
    void glyphsOfAnOfficesFontAreDeflatedOnceForAllDocuments(@TempDir Path fonts) throws IOException {
        Files.copy(Path.of("src/main/resources/fonts/FandolFang.ttf"), fonts.resolve("a.ttf"));
        MemoryFolder look = MemoryFolder.of(
                "common", Map.of("style.yaml", "faces: {fangsong: {han: FandolFang, latin: Times New Roman}}\n"));
        Pipeline own = new Pipeline(
                pipeline.files(),
                OverlayFolder.all(List.of(look), ProjectFolders.in(pipeline.files())),
                new FontLibrary(List.of(fonts)));
        files(BenchContent.report(), own).pass(own, Meter.OFF);
        String key = own.fonts().font(new Face("FandolFang", "Times New Roman"), '国', false);
        assertThat(key).startsWith("local:");
        int deflated = own.fonts().font(key).outlinesMade();
        assertThat(deflated).as("glyphs deflated for the report").isBetween(1, (int)
                BenchContent.report().chars().distinct().count());
        files(BenchContent.report(), own).pass(own, Meter.OFF);
        assertThat(own.fonts().font(key).outlinesMade())
                .as("glyphs deflated when the report is made again")
                .isEqualTo(deflated);
    }
}
