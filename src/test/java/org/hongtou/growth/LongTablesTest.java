package org.hongtou.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongtou.Content;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.ProjectFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A row of a long table costs what a row of a short one does. Counted are the bytes that a thread asks for, which are the
 * same on every machine, rather than its time: work that grows faster than its table asks for more of them.
 */
@Tag("bench")
class LongTablesTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Hongtou HONGTOU = Hongtou.open(ProjectFiles.inMemory(), Locale.CHINESE, (fault, about) -> {
        throw new AssertionError(about, fault);
    });
    private static final int SHORT = 500;
    private static final int LONG = 5000;
    private static final double PERCENT = 20;

    /** A table of some length. */
    record Sort(String name, IntFunction<String> rows) {
        String content(int count) {
            return "文种: 信息\n标题: 泵站\n正文:\n  - 见下表。\n  - 表格:\n" + rows.apply(count);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static String each(int count, String row) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> row.formatted(i)).collect(Collectors.joining());
    }

    static Stream<Sort> sorts() {
        return Stream.of(
                new Sort("rows", n -> "      行:\n        - [序号, 名称]\n" + each(n, "        - [%d, 按月检查的泵站]\n")),
                new Sort(
                        "high rows",
                        n -> "      行高: 12mm\n      行:\n        - [序号, 名称]\n" + each(n, "        - [%d, 泵站]\n")),
                new Sort(
                        "rows with pipes",
                        n -> "      行: |\n        | 序号 | 名称 |\n        |---|---|\n" + each(n, "        | %d | 泵站 |\n")),
                new Sort(
                        "rows that a cell covers",
                        n -> "      行:\n        - [片区, 序号, 名称]\n        - [{文字: 东片, 跨行: " + (n + 1) + "}, 0, 泵站]\n"
                                + each(n, "        - [%d, 泵站]\n")),
                new Sort(
                        "lines of a cell",
                        n -> "      行:\n        - [序号, 名称]\n        - - 1\n          - 文字:\n"
                                + each(n, "              - 第%d处泵站\n")));
    }

    private static long bytes(Content content) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(HONGTOU.render(content, Format.PDF, Format.DOCX).ok()).isTrue();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void aRowAsksForAsMuchInALongTable(Sort sort) {
        Content few = Content.yaml(sort.content(SHORT));
        bytes(few);
        double each = (double) bytes(few) / SHORT;
        assertThat((double) bytes(Content.yaml(sort.content(LONG))) / LONG)
                .as("bytes for each of many; %s for each of few", each)
                .isLessThan(each * (1 + PERCENT / 100));
    }
}
