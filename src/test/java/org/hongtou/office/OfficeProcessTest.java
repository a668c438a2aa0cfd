package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When LibreOffice fails, the test says how; scripts play its part. */
@DisabledOnOs(OS.WINDOWS)
@Tag("office")
class OfficeProcessTest {
    @TempDir
    private Path folder;

    private List<Path> convert(String script, Duration patience) throws IOException {
        Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new OfficeProcess(program, folder, folder.resolve("fonts.conf"), patience)
                .convert("pdf", List.of(folder.resolve("0.docx")), "pdf");
    }

    @Test
    void whatHangsIsEndedWithItsChildren() throws IOException {
        Path child = folder.resolve("child");
        assertThatThrownBy(() ->
                        convert("echo starting; sleep 300 & echo $! > " + child + "; wait", Duration.ofMillis(500)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("wasn't done")
                .hasMessageContaining("starting");
        long pid = Long.parseLong(Files.readString(child).strip());
        ProcessHandle.of(pid)
                .ifPresent(
                        handle -> handle.onExit().orTimeout(5, TimeUnit.SECONDS).join());
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aFailureIsToldInItsOwnWords() {
        assertThatThrownBy(() -> convert("echo no display; exit 3", Duration.ofSeconds(20)))
                .hasMessageContaining("code 3")
                .hasMessageContaining("no display");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> convert("echo source file could not be loaded", Duration.ofSeconds(20)))
                .hasMessageContaining("no pdf of 0.docx")
                .hasMessageContaining("could not be loaded");
    }
}
