package org.hongtou.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Content files of known size. */
public final class BenchContent {
    private static final int PARAGRAPHS_OF_A_PAGE = 4;
    private static final int PAGES_OF_AN_ITEM = 5;

    private BenchContent() {}

    /** A special report of seven pages. */
    public static String report() {
        try (InputStream in = Objects.requireNonNull(BenchContent.class.getResourceAsStream("/bench/report.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A reply to a proposal, of two pages; each number gives another.
     *
     * @param number from 1
     */
    public static String reply(int number) {
        Words words = new Words(number);
        String topic = words.one("topics");
        StringBuilder yaml = new StringBuilder("文种: 提案答复\n版式: 信函\n发文机关: 青垣区住房和城乡建设局\n");
        yaml.append("发文字号: 青住建函〔2026〕").append(number).append("号\n办理类别: A\n类别位置: 标题\n提案:\n  政协: 区政协\n");
        yaml.append("  届次: 三届五次会议\n  提案号: ")
                .append(number)
                .append("\n  提案题目: 关于做好")
                .append(topic);
        yaml.append("的建议\n  提案人: [").append(words.one("persons")).append("]\n");
        yaml.append("会办单位: [").append(words.one("offices")).append("]\n答复:\n");
        List<String> openings = Words.all("openings");
        int first = words.number(openings.size() - 2) - 1;
        for (String opening : openings.subList(first, first + 3)) {
            yaml.append("  - 标题: ").append(opening).append("\n    正文: |\n      ");
            yaml.append(words.sentences(4)).append('\n');
        }
        yaml.append("成文日期: 2026-09-").append(10 + words.number(20)).append("\n联系人:\n  科室: 办公室\n  姓名: ");
        yaml.append(words.one("persons")).append("\n  电话: 88").append(10_000 + words.number(9_999));
        return yaml.append("\n抄送: [区政协提案委员会, 区政府督查室]\n").toString();
    }

    /**
     * A bulletin of long items, each with headings and bold words, with a table of contents.
     *
     * @param pages about how many pages it has, from 1
     */
    public static String bulletin(int pages) {
        Words words = new Words(pages);
        StringBuilder yaml = new StringBuilder("文种: 简报\n刊名: 云泽民生简报\n期号: 9\n总期号: 214\n");
        yaml.append("编印单位: 云泽市民生工作专班办公室\n日期: 2026-10-16\n稿件:\n");
        for (int page = 0; page < pages; page++) {
            if (page % PAGES_OF_AN_ITEM == 0) {
                yaml.append("  - 标题: ").append(words.one("places")).append("推进").append(words.one("topics"));
                yaml.append("\n    供稿: ").append(words.one("offices")).append("\n    正文: |\n");
            } else {
                String number = List.of("一", "二", "三", "四").get(page % PAGES_OF_AN_ITEM - 1);
                yaml.append("      ")
                        .append(number)
                        .append("、")
                        .append(words.one("openings"))
                        .append('\n');
            }
            for (int i = 0; i < PARAGRAPHS_OF_A_PAGE; i++) {
                yaml.append("      **")
                        .append(words.one("places"))
                        .append("**")
                        .append(words.sentences(3))
                        .append('\n');
            }
        }
        return yaml.append("报尾:\n  报: 市委、市政府领导\n  送: 市级各部门\n印数: 60\n").toString();
    }

    /** Writes replies from 1 on as files of a folder. */
    public static void writeReplies(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; number <= count; number++) {
            Files.writeString(folder.resolve("reply-" + number + ".yaml"), reply(number));
        }
    }
}
