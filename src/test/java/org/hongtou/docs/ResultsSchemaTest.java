package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.cli.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --json} gives is what the schema on the page says. */
@Tag("commands")
final class ResultsSchemaTest {
    private static final Schema SCHEMA = schema();

    @TempDir
    private Path folder;

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("src/docs/results.schema.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void goodAndBadContent() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("好.yaml"), "文种: 信息\n标题: 云泽市图书馆延长开放时间\n正文: 晚间开放到21时。\n");
        Files.writeString(content.resolve("坏.yaml"), "文种: 信息\n标提: 云泽市图书馆\n正文: 晚间开放到21时.\n");
        Files.writeString(content.resolve("改.yaml"), "文种：信息\n标题: 云泽市图书馆\n正文: 晚间开放到21时.\n");
    }

    private String json(String... arguments) {
        return Ran.in(folder, arguments).out();
    }

    @Test
    void realResultsKeepToIt() {
        for (String json : List.of(
                json("build", "-f", "txt", "--json"),
                json("build", "-f", "txt", "--json"),
                json("check", "--json"),
                json("check", "--fix", "--json"),
                json("build", "--json", "--lang", "en", "没有.yaml", "content/好.yaml"))) {
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
        }
        assertThat(json("build", "-f", "txt", "--json")).contains("\"unchanged\"", "\"failed\"");
    }

    @Test
    void whatItDoesNotDescribeIsNoResult() {
        String json = json("build", "-f", "txt", "--json");
        for (String wrong : List.of(
                json.replace("\"written\":", "\"wrote\":"),
                json.replace("\"outcome\":\"failed\"", "\"outcome\":\"lost\""),
                json.replace("\"line\":2", "\"line\":-2"),
                json.replace("\"severity\":\"error\"", "\"severity\":\"fatal\""))) {
            assertThat(wrong).isNotEqualTo(json);
            assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).as(wrong).isNotEmpty();
        }
    }
}
