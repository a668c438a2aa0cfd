package org.hongtou.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.hongtou.bench.BenchFigures;

/**
 * The blocks of {@code src/docs/speed.md} that are written from figures; the words around them are a person's.
 *
 * @param report the figures of the report of seven pages
 * @param replies those of a thousand replies
 * @param bulletins those of bulletins, from short to long
 * @param batches replies built from the command line, from few to many
 * @param peers other tools' figures for the report's text
 */
record SpeedPage(
        BenchFigures report,
        BenchFigures replies,
        List<BenchFigures> bulletins,
        List<Batches.Batch> batches,
        PeerFigures peers) {
    static final List<String> BLOCKS = List.of("machine", "bars", "steps", "documents", "pages");

    /** The page with its blocks written anew. */
    String in(String page) {
        String written = page;
        for (String block : BLOCKS) {
            written = replaced(
                    written,
                    block,
                    switch (block) {
                        case "machine" -> machine();
                        case "bars" -> bars();
                        case "steps" -> steps();
                        case "documents" -> documents();
                        default -> pages();
                    });
        }
        return written;
    }

    static String start(String block) {
        return "<!-- " + block + "：由 make-figures 写出 -->\n";
    }

    static String end(String block) {
        return "<!-- /" + block + " -->";
    }

    private static String replaced(String page, String block, String text) {
        int from = page.indexOf(start(block)) + start(block).length();
        return page.substring(0, from) + text + page.substring(page.indexOf(end(block), from));
    }

    List<LogPlot> plots() {
        List<LogPlot.Point> built = new ArrayList<>();
        batches.forEach(batch -> built.add(new LogPlot.Point(batch.documents(), batch.seconds())));
        return List.of(
                new LogPlot("一次生成几份答复（DOCX 和 PDF，含启动）", "份", "秒", List.of(new LogPlot.Line("hongtou build", built))),
                new LogPlot("一份简报有几面（在内存里，单线程）", "面", "毫秒", List.of(line("docx"), line("pdf"))));
    }

    private LogPlot.Line line(String format) {
        List<LogPlot.Point> points = new ArrayList<>();
        bulletins.forEach(one ->
                points.add(new LogPlot.Point(one.pages(), whole(one, format).millis())));
        return new LogPlot.Line("YAML → " + format, points);
    }

    private static BenchFigures.Step whole(BenchFigures figures, String format) {
        return figures.writers().stream()
                .filter(writer -> writer.name().equals(format))
                .map(figures::whole)
                .findFirst()
                .orElseThrow();
    }

    private String machine() {
        return String.format(
                Locale.ROOT,
                "%s %s，%s，%d 个处理器，Java %s（%s）。%s%n",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Processor.name(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                System.getProperty("java.vm.info"),
                peers.millis().isEmpty() ? "这次没有测别的软件。" : "同一次运行里，同样的文字，别的软件每份：" + peers.told() + "。");
    }

    private String bars() {
        StringBuilder table = new StringBuilder("| 工作 | 本程序 | 别的软件 | 倍数 |\n|---|---:|---:|---:|\n");
        row(table, "七面专报，YAML 到 DOCX", whole(report, "docx").millis(), "毫秒", "poi-tl", peers.millis("poi-tl docx"));
        row(table, "七面专报，YAML 到 PDF", whole(report, "pdf").millis(), "毫秒", "Typst", peers.millis("typst pdf"));
        row(
                table,
                "七面专报的 PDF 有多大",
                whole(report, "pdf").written() / 1024.0,
                "KB",
                "Typst",
                peers.kilobytes("typst pdf"));
        row(
                table,
                "命令行生成一份，两种格式，含启动",
                batches.getFirst().seconds() * 1000,
                "毫秒",
                "LibreOffice 转 PDF",
                peers.millis("libreoffice docx->pdf"));
        table.append(String.format(Locale.ROOT, "| 两面的答复，两种格式，在内存里，全部处理器 | 每秒 %.0f 份 | | |%n", replies.allThreads()));
        for (Batches.Batch batch : batches) {
            if (batch.documents() == 1000) {
                table.append(String.format(Locale.ROOT, "| 1000 份没有变化的再 build 一次，含启动 | %.2f 秒 | | |%n", batch.again()));
            }
        }
        return table.toString();
    }

    private static void row(
            StringBuilder table, String work, double ours, String unit, String name, OptionalDouble peer) {
        table.append(String.format(Locale.ROOT, "| %s | %.1f %s |", work, ours, unit));
        table.append(
                peer.isEmpty()
                        ? " — | — |\n"
                        : String.format(
                                Locale.ROOT,
                                " %s %.1f %s | %.1f |%n",
                                name,
                                peer.getAsDouble(),
                                unit,
                                peer.getAsDouble() / ours));
    }

    private String steps() {
        StringBuilder table =
                new StringBuilder("| 步 | 专报 毫秒 | 专报 每面 KB | 答复 毫秒 | 答复 每面 KB |\n|---|---:|---:|---:|---:|\n");
        for (int i = 0; i < report.steps().size(); i++) {
            BenchFigures.Step one = report.steps().get(i);
            BenchFigures.Step other = replies.steps().get(i);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.0f | %.2f | %.0f |%n",
                    one.name(),
                    one.millis(),
                    one.allocated() / 1024.0 / report.pagesOfADocument(),
                    other.millis(),
                    other.allocated() / 1024.0 / replies.pagesOfADocument()));
        }
        return table.toString();
    }

    private String documents() {
        StringBuilder table = new StringBuilder("| 份 | 秒 | 每份毫秒 | 再 build 一次，没有变化，秒 |\n|---:|---:|---:|---:|\n");
        for (Batches.Batch batch : batches) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %d | %.2f | %.1f | %.2f |%n",
                    batch.documents(),
                    batch.seconds(),
                    1000 * batch.seconds() / batch.documents(),
                    batch.again()));
        }
        return table.toString();
    }

    private String pages() {
        StringBuilder table = new StringBuilder(
                "| 面 | 到 DOCX 毫秒 | 到 PDF 毫秒 | 到 PDF 每面毫秒 | 到 PDF 每面分配 KB |\n|---:|---:|---:|---:|---:|\n");
        for (BenchFigures one : bulletins) {
            BenchFigures.Step pdf = whole(one, "pdf");
            table.append(String.format(
                    Locale.ROOT,
                    "| %d | %.1f | %.1f | %.2f | %.0f |%n",
                    one.pages(),
                    whole(one, "docx").millis(),
                    pdf.millis(),
                    pdf.millis() / one.pages(),
                    pdf.allocated() / 1024.0 / one.pages()));
        }
        return table.toString();
    }
}
