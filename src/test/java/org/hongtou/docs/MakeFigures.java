package org.hongtou.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.bench.Bench;
import org.hongtou.bench.BenchContent;
import org.hongtou.bench.BenchFigures;
import org.hongtou.bench.BenchOptions;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.Faults;
import org.hongtou.project.Inputs;
import org.hongtou.project.Project;

/** Measures everything that {@code src/docs/speed.md} tells, and writes it there; {@code src/docs/make-figures} runs it. */
final class MakeFigures {
    private static final Path DOCS = Path.of("src/docs");
    private static final List<Integer> DOCUMENTS = List.of(1, 10, 100, 1000, 10_000);
    private static final List<Integer> PAGES = List.of(1, 3, 10, 30, 100, 300, 1000);

    private final Path folder;
    private final Pipeline pipeline;

    private MakeFigures(Path folder) throws IOException {
        this.folder = folder;
        this.pipeline = Pipeline.of(new Project(folder));
    }

    /** @param arguments an empty folder to work in; the largest batch; the command that runs the peers, or nothing */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        SpeedPage page = new MakeFigures(folder).measure(Integer.parseInt(arguments[1]), arguments[2]);
        Files.writeString(DOCS.resolve("speed.svg"), LogPlot.svg(page.plots()));
        Path told = DOCS.resolve("speed.md");
        Files.writeString(told, page.in(Files.readString(told)));
    }

    private SpeedPage measure(int largestBatch, String peers) throws IOException, InterruptedException {
        List<BenchFigures> bulletins = new ArrayList<>();
        // First, while memory holds nothing else that a collection would have to look at.
        for (int pages : PAGES) {
            bulletins.add(bench(
                    List.of("docx", "pdf"), 3, 5, write("bulletin-" + pages + ".yaml", BenchContent.bulletin(pages))));
        }
        Path report = write("report.yaml", BenchContent.report());
        BenchFigures ofReport = bench(pipeline.formats().names(), 15, 9, report);
        Path text = write("report.txt", body());
        PeerFigures ofPeers = PeerFigures.run(peers, text, Path.of("src/main/resources/fonts"));
        Path replies = folder.resolve("replies");
        BenchContent.writeReplies(replies, 1000);
        BenchFigures ofReplies = bench(pipeline.formats().names(), 10, 3, replies);
        List<Batches.Batch> batches = new ArrayList<>();
        for (int documents : DOCUMENTS) {
            if (documents <= largestBatch) {
                batches.add(new Batches(folder).run(documents));
            }
        }
        return new SpeedPage(ofReport, ofReplies, bulletins, batches, ofPeers);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private BenchFigures bench(List<String> formats, int warmUp, int rounds, Path content) throws IOException {
        System.err.println("measuring " + content.getFileName());
        BenchOptions options =
                new BenchOptions(formats, warmUp, rounds, Runtime.getRuntime().availableProcessors());
        Inputs inputs = new Inputs(new Project(folder), folder);
        Faults faults = new Faults("figures", new Project(folder).out(), System.err, true);
        return Bench.of(pipeline, options, inputs.of(List.of(content)), faults, tried -> {})
                .measure();
    }

    /** The report's paragraphs, a line each, as peers take them. */
    private static String body() {
        String report = BenchContent.report();
        String after = report.substring(report.indexOf("正文: |\n") + "正文: |\n".length());
        return String.join(
                        "\n",
                        after.lines()
                                .takeWhile(line -> line.startsWith("  "))
                                .map(String::strip)
                                .toList())
                + "\n";
    }
}
