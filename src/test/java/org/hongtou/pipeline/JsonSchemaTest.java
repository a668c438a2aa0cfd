package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongtou.content.json.JsonOffice;
import org.hongtou.content.json.JsonSchema;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Severity;
import org.hongtou.kind.Kind;
import org.hongtou.project.PictureFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What editors are told of a kind's keys: what is right is taken, and most of what is wrong is marked. The project is
 * read anew for each class and never held in a static field, or mutation testing would ask the schemas of unchanged code.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class JsonSchemaTest {
    private final TestProject project = new TestProject();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new HashMap<>();

    static Stream<Path> sound() {
        return TestProject.documents();
    }

    private Kind kind(String name) {
        return project.pipeline().kinds().find(name, Place.file(name), new Report());
    }

    private Schema schema(Kind kind) {
        return schemas.computeIfAbsent(kind.name(), unused -> REGISTRY.getSchema(text(kind)));
    }

    private String text(Kind kind) {
        return JsonSchema.of(project.pipeline().schema(kind, new Report()));
    }

    private List<Error> errors(String yaml) {
        String name = yaml.lines()
                .filter(line -> line.matches("(文种|kind)[:：].*"))
                .map(line -> line.replaceFirst("^[^:：]+[:：]\\s*", "").strip())
                .findFirst()
                .orElseThrow();
        return schema(kind(name)).validate(yaml, InputFormat.YAML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公用: {发文机关: 甲局, 机关代字: 甲, 印发: {机关: 甲局办公室}}",
                "通知: {抄送: [〈市领导〉, 乙局]}\n名单: {市领导: [市委, 市政府], 各县: 丙县、丁县}",
                "简报: {刊名: 甲简报, 报尾: {报: 〈市领导〉}}\n语句: {联系: 联系人：王五。}"
            })
    void anOfficesFileIsTakenWithTheKeysOfItsKinds(String yaml) {
        assertThat(office().validate(yaml, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"公用: {联络员: 甲}", "通知: {刊名: 甲}", "通之: {抄送: 甲}", "名单: [甲]", "语句: {联系: [甲]}"})
    void inAnOfficesFileWhatIsNoneOfItsKeysIsMarked(String yaml) {
        assertThat(office().validate(yaml, InputFormat.YAML)).isNotEmpty();
    }

    private Schema office() {
        return REGISTRY.getSchema(JsonOffice.of(project.pipeline().schemas()));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatIsRightIsTaken(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "文种: 信息\n标题: 甲\n正文: 乙\n标提: 丙\n",
                "文种: 信息\n标题: [甲, {乙: 丙}]\n正文: 乙\n",
                "文种: 信息\n标题: 甲\n",
                "文种: 信息\n标题: 甲\n正文: 乙\n日期: 明天\n",
                "文种: 信息\n标题: 甲\n正文: 乙\n版式: 横版\n",
                "文种: 信息\n标题: 甲\n正文: 乙\n套打: 也许\n",
                "文种: 通知\n发文机关: 甲\n标题: 甲\n主送: {乙: 丙}\n正文: 乙\n成文日期: 2026-05-20\n",
                "文种: 简报\n刊名: 甲\n期号: 七八\n编印单位: 乙\n日期: 2026-05-20\n稿件: 无\n",
                "文种: 信息\n标题: 甲\n正文:\n  - 表各:\n      行: [[甲]]\n",
                "文种: 信息\n标题: 甲\n正文:\n  - 图片: {文件: 图.doc}\n"
            })
    void whatIsWrongIsMarked(String yaml) {
        assertThat(errors(yaml)).isNotEmpty();
    }

    @Test
    void chineseAndEnglishNamesAreTheSame() {
        Kind bulletin = kind("bulletin");
        String text = text(bulletin);
        assertThat(text)
                .contains(
                        "\"刊名\": {\n      \"$ref\": \"#/$defs/name\"", "\"name\": {\n      \"$ref\": \"#/$defs/name\"");
        assertThat(errors("kind: article\ntitle: A\nbody: B\n")).isEmpty();
        assertThat(text(bulletin)).isEqualTo(text);
    }

    /** Files that the schemas of the test kinds refuse; here they are held against the shipped kinds. */
    @Test
    void ofBrokenFilesMostAreRefused() throws IOException {
        List<String> missed = new ArrayList<>();
        int refused = 0;
        int all = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/broken"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file);
                if (!isRefusedBySchema(text)) {
                    continue;
                }
                all++;
                boolean marked;
                try {
                    marked = !errors(text).isEmpty();
                } catch (RuntimeException e) {
                    marked = true;
                }
                refused += marked ? 1 : 0;
                if (!marked) {
                    missed.add(file.getFileName().toString());
                }
            }
        }
        System.out.printf("JSON Schema marks %d of %d broken files, not %s%n", refused, all, missed);
        assertThat(all).isPositive();
        assertThat(refused).isGreaterThanOrEqualTo(all * 9 / 10);
    }

    /** Whether YAML itself can read the file, and our own check refuses it. */
    private boolean isRefusedBySchema(String text) {
        Reading reading = project.pipeline()
                .read(
                        new Source("a.yaml", text),
                        new PictureFolder(project.pipeline().files(), "a.yaml"));
        boolean readable =
                reading.tree() != null && reading.slips().stream().noneMatch(slip -> slip.severity() == Severity.ERROR);
        return readable && reading.diagnostics().stream().anyMatch(JsonSchemaTest::isOfKeys);
    }

    private static boolean isOfKeys(Diagnostic found) {
        return found.severity() == Severity.ERROR
                && !found.code().equals("content.no-kind")
                && found.code().startsWith("content.");
    }
}
