package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Words that are printed stand in templates and styles, where an office changes them: no text in the Java of setting and
 * writing has a Han character or another sign that only print knows.
 */
final class PrintedWordsTest {
    private static final List<Path> ROOMS =
            List.of(Path.of("src/main/java/org/hongtou/typeset"), Path.of("src/main/java/org/hongtou/output"));

    /** The classes whose rules ask which sign this is, with the signs they ask for; none of them prints one. */
    private static final Map<String, String> RULES = Map.ofEntries(
            // Which face a sign has.
            Map.entry("Script", "¡¤§¨ª¯°±²³´¶·¸¹º¼½¾¿×÷"),
            // Where a sign may stand in a line, and how wide it is.
            Map.entry("Kinsoku", "、，。．；：？！）》〉」』】〕〗］｝”’·・～－％‰℃／—…¢¨°ˇˉ―‖′″›∶〃〞︶︺︾﹀﹄﹚﹜﹞＂＇｀｜￠（《〈「『【〔〖［｛“‘￥＄¥€£〝﹙﹛￡"),
            Map.entry("HanRules", "※’"),
            Map.entry("Signs", "·￥¥€£￡¢￠¨°ˇˉ′″›∶‖〇“”‘’（《〈「『【〔〖［｛‰℃％"),
            // Where a title is cut between words (7.3.1).
            Map.entry("TitleBreaker", "的第０９不反—–－"),
            Map.entry("TitleReading", "第一二三四五六七八九十百届次号期批轮阶季关于的《》"),
            Map.entry("TitleText", "第一二三四五六七八九十百年度月日关于的"),
            Map.entry("TitleMarks", "年关于、和与及或的《》（）〔〕“”"),
            Map.entry("WordJoints", "等为级的"),
            Map.entry("PlaceNames", "中共国产党政协青团关于对省市县区州盟旗镇乡"),
            // Which marks a column's name may begin with and yet be bare.
            Map.entry("TextComposer", "“‘《〈（"),
            // Where an attachment's label begins in a line that names the document first.
            Map.entry("PdfBookmarks", "附件"),
            // Which cells hold figures.
            Map.entry("TableGrid", "−±‰％—－–～至约近，：。年月日时分℃"),
            Map.entry("CellComposer", "。；！？"),
            // Where a cell turns.
            Map.entry("CellWords", "，。；：！？（）"),
            // Between the heads of columns, as a description that is read aloud lists them.
            Map.entry("DocxTables", "、"),
            // What Word calls its own styles, and faces go by.
            Map.entry("DocxStyleNames", "正文标题副注页眉脚码日期签名称呼结束语引用明显强调不要点列表段落编号项目符本缩进首行纯无间隔超链接书批字尾图录信息释块网格型普通默认体"),
            Map.entry("FaceKind", "仿宋楷体黑新微软雅等线隶书幼圆华文中细方正小标简"),
            // Which signs a word processor has to be told the script of.
            Map.entry("DocxRuns", "¿¡×÷\u2BFF"),
            // What stays on one line in lists of people and addressees.
            Map.entry("WholeNames", "·•・公里千米平方立斤克顷万元亿人名户小时分钟次"));

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path room : ROOMS) {
            try (Stream<Path> walk = Files.walk(room)) {
                walk.filter(path -> path.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    /** By class, the signs in its texts and characters that ASCII doesn't have and that leave ink. */
    private static Map<String, String> signs(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, String> signs = new TreeMap<>();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                String inks = inks(unit);
                if (!inks.isEmpty()) {
                    signs.put(
                            Path.of(unit.getSourceFile().getName())
                                    .getFileName()
                                    .toString()
                                    .replace(".java", ""),
                            inks);
                }
            }
        }
        return signs;
    }

    private static String inks(CompilationUnitTree unit) {
        StringBuilder texts = new StringBuilder();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void unused) {
                if (literal.getValue() instanceof String || literal.getValue() instanceof Character) {
                    texts.append(literal.getValue());
                }
                return null;
            }
        }.scan(unit, null);
        return sorted(texts.toString());
    }

    private static String sorted(String text) {
        return text.codePoints()
                .filter(PrintedWordsTest::isInk)
                .sorted()
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isInk(int codePoint) {
        return codePoint > '~'
                && switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED -> false;
                    case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }

    @Test
    void noTextInTheJavaOfSettingAndWritingIsPrinted() throws IOException {
        Map<String, String> rules = new TreeMap<>();
        RULES.forEach((name, signs) -> rules.put(name, sorted(signs)));
        assertThat(signs(sources())).isEqualTo(rules);
    }
}
