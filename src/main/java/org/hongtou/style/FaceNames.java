package org.hongtou.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that one face goes by: Chinese and English, before and after Windows Vista, cut for GB 2312 or for GBK. A
 * machine that lacks a face under one of them often has it under another.
 */
public final class FaceNames {
    private static final List<Names> FACES = List.of(
            names("仿宋_GB2312, 仿宋, FangSong, FangSong_GB2312, 仿宋体, SimFang", "方正仿宋_GBK, 华文仿宋"),
            names("楷体_GB2312, 楷体, KaiTi, KaiTi_GB2312, SimKai", "方正楷体_GBK, 华文楷体"),
            names("黑体, SimHei", "方正黑体_GBK, 思源黑体"),
            names("宋体, SimSun", "新宋体, 方正书宋_GBK, 思源宋体"),
            names("新宋体, NSimSun", "宋体"),
            names(
                    "方正小标宋简体, 方正小标宋_GBK, FZXiaoBiaoSong-B05S, FZXiaoBiaoSong-B05, 方正小标宋, 方正小标宋_GB18030,"
                            + " FZXBSJW--GB1-0, FZXBSK--GBK1-0, FZXBSJW, FZXBSK, 小标宋, 小标宋体",
                    "华文中宋"),
            names(
                    "方正仿宋简体, 方正仿宋_GBK, FZFangSong-Z02S, FZFangSong-Z02, 方正仿宋, 方正仿宋_GB18030, 方正仿宋_GB2312,"
                            + " FZFSJW--GB1-0, FZFSK--GBK1-0, FZFSJW, FZFSK",
                    "仿宋"),
            names(
                    "方正楷体简体, 方正楷体_GBK, FZKai-Z03S, FZKai-Z03, 方正楷体, 方正楷体_GB18030, 方正楷体_GB2312,"
                            + " FZKTJW--GB1-0, FZKTK--GBK1-0, FZKTJW, FZKTK",
                    "楷体"),
            names(
                    "方正黑体简体, 方正黑体_GBK, FZHei-B01S, FZHei-B01, 方正黑体, 方正黑体_GB18030, 方正黑体_GB2312,"
                            + " FZHTJW--GB1-0, FZHTK--GBK1-0, FZHTJW, FZHTK",
                    "黑体"),
            names(
                    "方正书宋简体, 方正书宋_GBK, FZShuSong-Z01S, FZShuSong-Z01, 方正书宋, 方正书宋_GB18030, 方正书宋_GB2312,"
                            + " FZSSJW--GB1-0, FZSSK--GBK1-0, FZSSJW, FZSSK",
                    "宋体"),
            names("华文中宋, STZhongsong", "方正小标宋_GBK"),
            names("华文仿宋, STFangsong", "仿宋"),
            names("华文楷体, STKaiti", "楷体"),
            names("华文黑体, STHeiti", "黑体"),
            names("华文细黑, STXihei", "黑体"),
            names("华文宋体, STSong", "宋体"),
            names("微软雅黑, Microsoft YaHei", "黑体"),
            names("等线, DengXian", "黑体"),
            names("隶书, LiSu", ""),
            names("幼圆, YouYuan", ""),
            names("思源宋体, Source Han Serif SC, Noto Serif CJK SC, Source Han Serif CN, Noto Serif SC", "宋体"),
            names("思源黑体, Source Han Sans SC, Noto Sans CJK SC, Source Han Sans CN, Noto Sans SC", "黑体"),
            names("Times New Roman, TimesNewRomanPSMT", ""));

    private static final Map<String, Names> BY_NAME = byName();

    /** What a Chinese Windows has had since Vista, or an Office brings with it. */
    private static final Set<String> COMMON =
            Set.of("仿宋", "楷体", "黑体", "宋体", "SimHei", "SimSun", "NSimSun", "华文中宋", "华文仿宋", "华文楷体");

    /** How foundries tell apart what they cut for one character set or another. */
    private static final List<String> SUFFIXES = List.of("_GBK", "简体", "_GB18030", "_GB2312", "");

    private FaceNames() {}

    /**
     * @param same the names of one face, the commonest first
     * @param near faces that an office takes where it lacks this one
     */
    private record Names(List<String> same, List<String> near) {}

    private static Names names(String same, String near) {
        return new Names(list(same), list(near));
    }

    private static List<String> list(String names) {
        return Stream.of(names.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Map<String, Names> byName() {
        Map<String, Names> byName = new HashMap<>();
        FACES.forEach(face -> face.same().forEach(name -> byName.put(normal(name), face)));
        return Map.copyOf(byName);
    }

    /** A name without blanks and in lower case, so that {@code Sim Sun} finds {@code SimSun}. */
    public static String normal(String name) {
        return name.replaceAll("[\\s\\u0000]", "").toLowerCase(Locale.ROOT);
    }

    /** The other names of a face, the likeliest first; of one that isn't known, those with another foundry's suffix. */
    public static List<String> others(String name) {
        Names known = BY_NAME.get(normal(name));
        Set<String> others = new LinkedHashSet<>(known == null ? suffixed(name) : known.same());
        others.removeIf(other -> normal(other).equals(normal(name)));
        return List.copyOf(others);
    }

    /** Faces that an office takes where it lacks this one, the likest first. */
    public static List<String> near(String name) {
        Names known = BY_NAME.get(normal(name));
        return known == null ? List.of() : known.near();
    }

    /** The one of its other names, or of the faces near it, that most machines have; empty where none is known. */
    public static Optional<String> likeliest(String name) {
        List<String> names =
                Stream.concat(others(name).stream(), near(name).stream()).toList();
        return names.stream()
                .filter(COMMON::contains)
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    private static List<String> suffixed(String name) {
        String stem = SUFFIXES.stream()
                .filter(suffix -> !suffix.isEmpty() && name.endsWith(suffix))
                .map(suffix -> name.substring(0, name.length() - suffix.length()))
                .findFirst()
                .orElse("");
        List<String> names = new ArrayList<>();
        if (!stem.isBlank()) {
            SUFFIXES.forEach(suffix -> names.add(stem + suffix));
        }
        return names;
    }
}
