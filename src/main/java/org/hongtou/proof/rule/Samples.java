package org.hongtou.proof.rule;

import java.util.ArrayList;
import java.util.List;

/** Small content files for the examples of rules that read a document as a whole; all names are invented. */
public final class Samples {
    private static final String NOTICE = """
            文种: 通知
            发文机关: 云泽市水务局
            发文字号: 泽水〔2026〕8号
            标题: 关于做好今年工作的通知
            主送: 各县（区）水务局
            成文日期: 2026-06-17
            """;
    private static final String REQUEST = """
            文种: 请示
            发文机关: 桐岭县水务局
            发文字号: 桐水〔2026〕8号
            签发人: 祝玥
            标题: 关于修缮石门水库大坝的请示
            成文日期: 2026-06-17
            """;
    private static final String LETTER = """
            文种: 函
            发文机关: 桐岭县水务局
            发文字号: 桐水函〔2026〕8号
            标题: 关于共用水文数据的复函
            主送: 桐岭县气象局
            成文日期: 2026-06-17
            """;
    private static final String REPLY = """
            文种: 提案答复
            发文机关: 云泽市水务局
            主送: 骆堃委员
            """;
    private static final String REPLY_PARTS = """
            发文字号: 泽水函〔2026〕8号
            办理类别: A
            公开方式: 同意对外公开
            提案: {提案号: 41, 届次: 四届五次会议, 提案题目: 关于治理城区内涝的提案, 提案人: 骆堃}
            成文日期: 2026-06-17
            联系人: {姓名: 闻喆, 电话: 8800123}
            """;

    private Samples() {}

    /** A notice with these paragraphs. */
    public static String body(String... paragraphs) {
        return NOTICE + paragraphs("正文", paragraphs);
    }

    /** A notice with these lines of keys, and a body. */
    public static String notice(String... keys) {
        return with(NOTICE + "正文: 现将有关事项通知如下。\n", keys);
    }

    /** A request with these lines of keys. */
    public static String request(String... keys) {
        return with(REQUEST, keys);
    }

    /** A letter with these lines of keys, and a body. */
    public static String letter(String... keys) {
        return with(LETTER + "正文: 来函收悉，现函复如下。\n", keys);
    }

    /** A reply with all its parts and these lines of keys. */
    public static String reply(String... keys) {
        return with(REPLY + REPLY_PARTS, keys);
    }

    /** A reply without the part that a key names. */
    public static String replyWithout(String key) {
        String parts = REPLY_PARTS
                .lines()
                .filter(line -> !line.startsWith(key))
                .reduce("", (whole, line) -> whole + line + "\n");
        return with(REPLY + parts, "标题: 关于治理城区内涝提案的答复", "开头: 来信收悉。", "正文: 现答复如下。");
    }

    /** A key with these lines as its text. */
    static String paragraphs(String key, String... lines) {
        return key + ": |\n  " + String.join("\n  ", lines) + "\n";
    }

    /** The file with more keys; one that it has already is given anew, in its place. */
    private static String with(String file, String... keys) {
        List<String> lines = new ArrayList<>(file.lines().toList());
        for (String key : keys) {
            String given = key.endsWith("\n") ? key.substring(0, key.length() - 1) : key;
            int at = lines.stream().map(Samples::name).toList().indexOf(name(key));
            if (at < 0) {
                lines.add(given);
            } else {
                lines.set(at, given);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(':') + 1);
    }
}
