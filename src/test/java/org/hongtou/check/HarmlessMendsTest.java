package org.hongtou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.pipeline.Reading;
import org.hongtou.pipeline.TestProject;
import org.hongtou.project.PictureFolder;
import org.hongtou.proof.RuleBook;
import org.hongtou.proof.rule.Finding;
import org.hongtou.proof.rule.Habits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code check --fix} does to a text: never harm, and nothing by half. */
class HarmlessMendsTest {
    private static final Path SENTENCES = Path.of("src/test/resources/proof");
    private static final String NOTICE = """
            文种: 通知
            发文机关: 云泽市水务局
            发文字号: 泽水〔2026〕8号
            标题: 云泽市水务局关于做好检查工作的通知
            主送: 各县（区）水务局
            成文日期: 2026-06-17
            正文: |
            """;
    private static final long SEED = 17;
    private static final int COMBINATIONS = 300;

    private static final Pipeline PIPELINE = new TestProject().pipeline();
    private static final Proof PROOF = new Proof(Habits.NONE);
    private static final PictureFolder FOLDER = new PictureFolder(PIPELINE.files(), "a.yaml");

    private static Reading read(String text) {
        return PIPELINE.read(new Source("a.yaml", text), FOLDER);
    }

    private static String mended(String text) {
        return new Mender(PIPELINE, PROOF, FOLDER)
                .mend(read(text))
                .reading()
                .source()
                .text();
    }

    private static String body(String lines) {
        return NOTICE + "  " + lines.replace("⏎", "\n").replace("\n", "\n  ") + "\n";
    }

    static Stream<String> untouched() throws IOException {
        return Files.readAllLines(SENTENCES.resolve("mends/untouched.txt")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    static Stream<String> mendedSentences() throws IOException {
        return Files.readAllLines(SENTENCES.resolve("mends/mended.txt")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("untouched")
    void whatCouldMeanSomethingElseStays(String sentence) {
        assertThat(mended(body(sentence))).isEqualTo(body(sentence));
    }

    @ParameterizedTest
    @MethodSource("mendedSentences")
    void whatCanMeanOneThingAloneIsMended(String sentence) {
        String[] halves = sentence.split("\t", 2);
        assertThat(mended(body(halves[0]))).isEqualTo(body(halves[1]));
    }

    /** Sentences of all tests of rules: right and wrong ones, and such as must stay. */
    private static List<String> sentences() throws IOException {
        List<String> all = new ArrayList<>(untouched().toList());
        mendedSentences().map(line -> line.split("\t", 2)[0]).forEach(all::add);
        RuleBook.whole().rules().stream()
                .map(rule -> rule.example().wrong())
                .filter(text -> !text.startsWith("文种"))
                .forEach(all::add);
        try (Stream<Path> files = Files.list(SENTENCES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("+ ")) {
                        all.add(line.substring(2));
                    } else if (line.startsWith("- ")) {
                        all.add(line.substring(line.indexOf('\t') + 1));
                    }
                }
            }
        }
        return all;
    }

    private static List<String> files() throws IOException {
        List<String> all = new ArrayList<>();
        sentences().forEach(sentence -> all.add(body(sentence)));
        RuleBook.whole().rules().stream()
                .map(rule -> rule.example().wrong())
                .filter(text -> text.startsWith("文种"))
                .forEach(all::add);
        for (String folder : List.of("content", "src/test/resources/corpus")) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                for (Path file :
                        found.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                    all.add(Files.readString(file));
                }
            }
        }
        return all;
    }

    /** Some sentences one below the other, and some within one line. */
    private static List<String> combinations() throws IOException {
        List<String> sentences = sentences();
        Random random = new Random(SEED);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < COMBINATIONS; i++) {
            StringBuilder text = new StringBuilder();
            int lines = 2 + random.nextInt(6);
            for (int line = 0; line < lines; line++) {
                text.append(line == 0 ? "" : random.nextInt(4) == 0 ? "" : "\n")
                        .append(sentences.get(random.nextInt(sentences.size())));
            }
            all.add(body(text.toString()));
        }
        return all;
    }

    private record At(String code, int line) {}

    private static Map<At, Integer> found(String text) {
        Reading reading = read(text);
        Map<At, Integer> found = new HashMap<>();
        for (Finding finding : PROOF.read(reading, new Report())) {
            found.merge(new At(finding.rule().code(), finding.place().line()), 1, Integer::sum);
        }
        for (Diagnostic told : reading.diagnostics()) {
            found.merge(new At(told.code(), told.place().line()), 1, Integer::sum);
        }
        return found;
    }

    private static List<String> newIn(String text, String mended) {
        if (text.lines().count() != mended.lines().count()) {
            return List.of();
        }
        Map<At, Integer> before = found(text);
        List<String> more = new ArrayList<>();
        found(mended).forEach((at, count) -> {
            if (count > before.getOrDefault(at, 0)) {
                more.add(at + " in " + mended);
            }
        });
        return more;
    }

    private static String mendedBy(Map<String, String> terms, String text) {
        Proof proof = new Proof(new Habits(Set.of(), terms, List.of()));
        return new Mender(PIPELINE, proof, FOLDER)
                .mend(read(text))
                .reading()
                .source()
                .text();
    }

    @Test
    void aMendThatBringsAFindingIsNotMadeAndTheOthersAre() {
        Map<String, String> terms = Map.of("村居", "村（社区", "幼稚园", "幼儿园");
        assertThat(mendedBy(terms, body("各村居都要办好幼稚园。"))).isEqualTo(body("各村居都要办好幼儿园。"));
        String articles = body("第一条　为加强管理，制定本办法。\n第贰条　本办法适用于本市。\n第三条　本办法自印发之日起施行。");
        assertThat(mendedBy(Map.of("第贰条", "第二条"), articles)).isEqualTo(articles.replace("贰", "二"));
        assertThat(mendedBy(Map.of("第贰条", "第四条"), articles)).isEqualTo(articles);
    }

    @Test
    void aListOfWhichAMendIsGivenUpStaysAsItIs() {
        String list = body("1、摸清底数，逐户建档。\n2、限期整改，逐户销号。\n3、督查问责，逐级落实。");
        assertThat(mended(list)).isEqualTo(list.replaceAll("([123])、", "$1."));
        // The comment silences the second item alone.
        String silenced = list.replace("正文: |", "正文: | # 不校对 number-dot “限期整改”");
        assertThat(mended(silenced)).isEqualTo(silenced);
    }

    @Test
    void aMendBringsNothingNew() throws IOException {
        List<String> more = new ArrayList<>();
        int changed = 0;
        for (String text :
                Stream.concat(files().stream(), combinations().stream()).toList()) {
            String mended = mended(text);
            if (!mended.equals(text)) {
                changed++;
                more.addAll(newIn(text, mended));
            }
        }
        assertThat(more).isEmpty();
        assertThat(changed).isGreaterThan(400);
    }

    @Test
    void mendingAgainChangesNothing() throws IOException {
        for (String text :
                Stream.concat(files().stream(), combinations().stream()).toList()) {
            String once = mended(text);
            assertThat(mended(once)).as(text).isEqualTo(once);
        }
    }
}
