package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.hongtou.bench.BenchContent;
import org.junit.jupiter.api.Test;

/**
 * What documents cost, counted and not timed, so that the same comes out on a slow machine: allocated bytes stay under
 * the written budget of {@code bench/budget.properties}, and grow with the pages and no faster.
 */
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

    /** Kilobytes that each step allocates for a page; of many documents the middle one, so that others' noise is out. */
    private Map<String, Double> kilobytesAPage(String yaml, int warmUp, int measured) throws IOException {
        Path place = Path.of("content/bench.yaml");
        BenchFiles files = new BenchFiles(
                pipeline.project(),
                pipeline.formats().writers(),
                List.of(new BenchFiles.Loaded(
                        new Input(place, place.toString(), place), yaml.getBytes(StandardCharsets.UTF_8))));
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
        Map<String, Double> tenPages = kilobytesAPage(BenchContent.bulletin(10), 10, 5);
        Map<String, Double> hundredPages = kilobytesAPage(BenchContent.bulletin(100), 3, 3);
        System.out.printf("kilobytes a page: of 10 pages %s, of 100 pages %s%n", tenPages, hundredPages);
        assertThat(hundredPages)
                .allSatisfy((step, kilobytes) -> assertThat(kilobytes)
                        .as("kilobytes that %s allocates for a page of 100", step)
                        .isLessThan(1.2 * tenPages.get(step)));
    }
}
