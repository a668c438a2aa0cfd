package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A DOCX says which characters its lines don't start or end with. */
class LineBreakListsTest {

    private static byte[] docx(String lists) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/settings.xml"));
            String settings = "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
            zip.write((settings + lists + "</w:settings>").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileMayHaveItsOwn() throws IOException {
        byte[] docx = docx("<w:noLineBreaksAfter w:lang=\"zh-CN\" w:val=\"（\"/>"
                + "<w:noLineBreaksBefore w:lang=\"ja-JP\" w:val=\"ー\"/>"
                + "<w:noLineBreaksBefore w:lang=\"zh-CN\" w:val=\"，。\"/>");
        assertThat(LineBreakLists.of(docx)).isEqualTo(new LineBreakLists("，。", "（"));
    }

    @Test
    void elseTheyAreWords() throws IOException {
        assertThat(LineBreakLists.of(docx(""))).isEqualTo(LineBreakLists.OF_WORD);
        assertThat(LineBreakLists.of(TestDocument.of(List.of("甲")))).isEqualTo(LineBreakLists.OF_WORD);
    }
}
