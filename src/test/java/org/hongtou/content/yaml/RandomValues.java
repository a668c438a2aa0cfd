package org.hongtou.content.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values of a Java program that a content file has to hold, with all that YAML and slips are made of, from a seed. */
final class RandomValues {
    private static final List<String> PIECES = List.of(
            "标题",
            "正文",
            "附件",
            "甲",
            "第一段。",
            "title",
            "a",
            "x y",
            " ",
            "  ",
            "　",
            "\u00A0",
            "\t",
            ": ",
            ":",
            "：",
            " #",
            "#",
            "# ",
            "- ",
            "-",
            "--- ",
            "---",
            "...",
            "'",
            "''",
            "\"",
            "\\",
            "\\n",
            "[",
            "]",
            "{",
            "}",
            "［",
            "］",
            "｛",
            "｝",
            ",",
            "，",
            ", ",
            "|",
            "｜",
            "| ",
            ">",
            "&a",
            "*b",
            "!c",
            "%",
            "@",
            "`",
            "?",
            "? ",
            "=",
            ";",
            "；",
            "是",
            "否",
            "no",
            "null",
            "~",
            "007",
            "12",
            "-5",
            "1.10",
            "9:30",
            "2026-06-17",
            "0x1F",
            "\n",
            "\n\n",
            "\n  ",
            "\n　　",
            "\r\n",
            "\n- ",
            "\n# ",
            "\n标题：",
            "\n标题: ",
            "\n---",
            "😀",
            "𠮷",
            "❤️",
            "（一）",
            "１２",
            "〔2026〕",
            "“",
            "”",
            "·",
            "/",
            "http://a.example/b?c=d#e");
    private static final List<String> KEYS = List.of(
            "标题",
            "正文",
            "附件",
            "抄送",
            "title",
            "copy_to",
            "条目",
            "A-b",
            "第1号",
            "一、二",
            "甲：乙",
            "甲 乙",
            "a:b",
            "#甲",
            "- 甲",
            "是",
            "'甲'",
            "\"乙",
            "甲（乙）",
            "很长很长很长很长很长很长很长很长很长很长很长的项目名",
            "",
            " 甲",
            "---",
            "[甲]",
            "甲=乙",
            "标题=乙",
            "？");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    Map<String, Object> map(int depth, boolean plainKeys) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            map.put(KEYS.get(random.nextInt(plainKeys ? 8 : KEYS.size())), value(depth - 1, plainKeys));
        }
        return map;
    }

    Object value(int depth, boolean plainKeys) {
        return switch (random.nextInt(depth > 0 ? 12 : 8)) {
            case 0 -> LocalDate.of(2026, 6, 17);
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt(2000) - 1000;
            case 8, 9 -> map(depth, plainKeys);
            case 10, 11 -> list(depth, plainKeys);
            default -> text();
        };
    }

    private List<Object> list(int depth, boolean plainKeys) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(depth - 1, plainKeys));
        }
        return list;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
