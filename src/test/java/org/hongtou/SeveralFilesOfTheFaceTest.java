package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hongtou.build.PageFiles;
import org.hongtou.font.FontLibrary;
import org.hongtou.pipeline.Formats;
import org.hongtou.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** A format that is a file a page, through the public face. */
final class SeveralFilesOfTheFaceTest {

    @Test
    void everyPageIsAFileWithASuffix() throws IOException {
        ProjectFiles files = ProjectFiles.inMemory();
        Pipeline pipeline = Pipeline.of(files.tree(), FontLibrary.shipped())
                .with(new Formats(List.of(new PageFiles(Format.TEXT.extension()))));
        Session session = new Session(files, "", pipeline, new Problems(Locale.CHINESE), (fault, about) -> {
            throw new AssertionError(fault);
        });
        Content content = Content.yaml("文种: 信息\n标题: 汛前检查开始\n正文: |\n" + "  各单位要逐项登记，限期改正，报送结果。\n\n".repeat(30));
        Result result = session.render(content, Edition.FULL, Format.TEXT);
        assertThat(result.ok()).isTrue();
        assertThat(result.files()).extracting(RenderedFile::suffix).containsExactly("-1", "-2");
        assertThat(result.files()).extracting(RenderedFile::name).containsOnly("");
    }
}
