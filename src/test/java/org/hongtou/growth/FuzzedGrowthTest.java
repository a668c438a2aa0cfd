package org.hongtou.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.ProjectFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Four times the text takes the proof-reader at most five times the time, whatever it is made of: pieces of every class
 * that rules look at, by themselves and two by two, in one paragraph and line by line. Measured is this thread's time.
 * {@code -Dgrowth.seed} mixes others, {@code -Dgrowth.pairs} more of them.
 */
@Tag("bench")
final class FuzzedGrowthTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Hongtou HONGTOU = Hongtou.open(ProjectFiles.inMemory(), Locale.CHINESE, (fault, about) -> {
        throw new AssertionError(about, fault);
    });
    private static final long SEED = Long.getLong("growth.seed", 17);
    private static final int PAIRS = Integer.getInteger("growth.pairs", 60);
    private static final int SHORT = 3000;
    /** What seems to grow faster at short lengths, and not at long ones, was the machine's doing. */
    private static final int LONG = 4 * SHORT;

    private static final double MOST_GROWTH = 5;
    /** What takes less at four times the length grows too little to be measured. */
    private static final double NOTHING_MS = 120;

    private static final int TRIES = 3;
    /** A small stack: a recursion over brackets shows itself. */
    private static final long STACK_BYTES = 512 * 1024;

    private static final int DEEP = 5000;

    private static final List<String> PIECES = List.of(
            "，",
            "。",
            "；",
            "、",
            "：",
            "？",
            "！",
            "…",
            "—",
            "－",
            "·",
            ".",
            ",",
            ";",
            ":",
            "?",
            "!",
            "-",
            "~",
            "%",
            "％",
            "/",
            "“",
            "”",
            "‘",
            "’",
            "\"",
            "'",
            "（",
            "）",
            "(",
            ")",
            "《",
            "》",
            "〈",
            "〉",
            "〔",
            "〕",
            "【",
            "】",
            "[",
            "]",
            "「",
            "」",
            "﹝",
            "〝",
            "　",
            " ",
            "汉 ",
            " a",
            "1",
            "1 ",
            "１",
            "12,345",
            "3.5",
            "0",
            "二〇二六",
            "三十",
            "1月",
            "9月1号",
            "2026年",
            "2026年6月17日",
            "25时",
            "24:30",
            "上午9时",
            "8800123",
            "m2",
            "平米",
            "千米",
            "公斤",
            "万元",
            "亿元",
            "%个百分点",
            "3—5%",
            "3至5千",
            "4万7千",
            "泽水〔2026〕8号",
            "（2026）8号",
            "的",
            "地",
            "得",
            "认真的落实",
            "了了",
            "进行进行",
            "有关有关",
            "已经",
            "己经",
            "既使",
            "既使…又使",
            "做为",
            "截止到",
            "通过使",
            "近万余",
            "原因是因为",
            "一是",
            "二是",
            "首先",
            "其次",
            "第一，",
            "一、",
            "（一）",
            "1.",
            "1、",
            "（1）",
            "①",
            "第一章",
            "第一条",
            "甲、乙、丙三个部门",
            "四个到位",
            "共有9个，其中",
            "由3增长到5，",
            "增长5%，",
            "附件1",
            "表1",
            "图2",
            "见附件",
            "环保局",
            "原市环保局",
            "国务院办公室",
            "内蒙自治区",
            "治水、护岸、",
            "获得感、幸福感、",
            "幸福感、获得感、",
            "二十届三次全会",
            "習",
            "A",
            "abc",
            "http://a",
            "a@b.c ",
            "**",
            "*",
            "#",
            "`",
            "<",
            "&",
            "\\",
            "{",
            "_",
            "妥否，请批示。",
            "星期三",
            "请示报告",
            "《中华人民共和国法》第三条");

    /** A text: pieces that follow each other over and over. */
    record Mixed(List<String> pieces, boolean inLines) {
        String content(int length) {
            String unit = String.join("", pieces);
            if (!inLines) {
                return "文种: 信息\n标题: 关于工作的情况\n正文: |\n  字" + unit.repeat(Math.max(1, length / unit.length())) + "\n";
            }
            String line = "  字" + unit.repeat(Math.max(1, 30 / unit.length())) + "\n";
            return "文种: 信息\n标题: 关于工作的情况\n正文: |\n" + line.repeat(Math.max(1, length / line.length()));
        }

        @Override
        public String toString() {
            return pieces + (inLines ? " in lines" : "");
        }
    }

    static Stream<Mixed> texts() {
        List<Mixed> texts = new ArrayList<>();
        PIECES.forEach(piece -> texts.add(new Mixed(List.of(piece), false)));
        Random random = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            List<String> two =
                    List.of(PIECES.get(random.nextInt(PIECES.size())), PIECES.get(random.nextInt(PIECES.size())));
            texts.add(new Mixed(two, i % 3 == 0));
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void fourTimesTheTextTakesAtMostFiveTimesTheTime(Mixed text) {
        double growth = 0;
        for (int length = SHORT; length <= LONG; length *= 2) {
            double few = Double.MAX_VALUE;
            double many = Double.MAX_VALUE;
            for (int i = 0; i < TRIES; i++) {
                many = Math.min(many, milliseconds(text.content(4 * length)));
                if (many < NOTHING_MS) {
                    return;
                }
                few = Math.min(few, milliseconds(text.content(length)));
                growth = many / few;
                if (growth <= MOST_GROWTH) {
                    return;
                }
            }
        }
        assertThat(growth)
                .as("%s at %d and %d characters", text, LONG, 4 * LONG)
                .isLessThanOrEqualTo(MOST_GROWTH);
    }

    private static double milliseconds(String content) {
        Content yaml = Content.yaml(content);
        long start = THREADS.getCurrentThreadCpuTime();
        Object done = HONGTOU.check(yaml);
        long end = THREADS.getCurrentThreadCpuTime();
        assertThat(done).isNotNull();
        return (end - start) / 1e6;
    }

    /** Brackets in each other, and one that is never closed: as deep as a line can be, on a small stack. */
    @ParameterizedTest
    @ValueSource(strings = {"（）", "()", "《》", "〈〉", "〔〕", "【】", "[]", "“”", "‘’", "「」", "(（", "“《"})
    void deepBracketsOverflowNoStack(String pair) throws InterruptedException {
        String opening = pair.substring(0, 1);
        String closing = pair.substring(1);
        for (String line : List.of(
                opening.repeat(DEEP) + "字" + closing.repeat(DEEP),
                opening + "字".repeat(2 * DEEP),
                (opening + "字").repeat(DEEP),
                pair.repeat(DEEP))) {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread thread = new Thread(
                    null,
                    () -> HONGTOU.check(Content.yaml("文种: 信息\n标题: 关于工作的情况\n正文: |\n  字" + line + "\n")),
                    "deep brackets",
                    STACK_BYTES);
            thread.setUncaughtExceptionHandler((unused, e) -> thrown.set(e));
            thread.start();
            thread.join();
            assertThat(thrown.get()).as(line.substring(0, 4)).isNull();
        }
    }
}
