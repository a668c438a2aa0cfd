package org.hongtou.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the machine's processor is called, where the system tells. */
final class Processor {
    private static final Path TOLD = Path.of("/proc/cpuinfo");

    private Processor() {}

    static String name() {
        if (!Files.isReadable(TOLD)) {
            return "处理器不详";
        }
        try {
            return Files.readAllLines(TOLD).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("处理器不详");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
