package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fontconfig is told which shipped family stands for an office's face. */
class FontAliasesTest {

    @Test
    void aliasesAreBoundAsTheSame(@TempDir Path folder) throws IOException {
        Path file = new FontAliases(
                        folder,
                        Map.of("仿宋_GB2312", "Fang & Song"),
                        Map.of("Fang & Song", List.of("Rare")),
                        List.of("Fang & Song", "Song"))
                .write(folder);
        assertThat(Files.readString(file))
                .contains(
                        "<alias binding=\"same\"><family>仿宋_GB2312</family>"
                                + "<accept><family>Fang &amp; Song</family><family>Rare</family><family>Song</family></accept></alias>",
                        "<dir>" + folder + "</dir>");
    }

    @Test
    void theShippedFontsNameTheFacesOfAnOffice() {
        assertThat(FontAliases.shipped().families())
                .containsKeys("方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体", "Times New Roman")
                .containsEntry("Times New Roman", "Liberation Serif");
    }
}
