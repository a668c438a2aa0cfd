package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Draws every DOCX in {@code out/} to {@code target/office/}, for a person to look at, and prints how the PDF beside it
 * compares. Its name keeps it out of {@code mvn verify}; it runs by {@code mvn test -Dtest=DrawOut}.
 */
class DrawOut {
    private static final Path OUT = Path.of("out");
    private static final Path TARGET = Path.of("target", "office");

    @Test
    void drawAll() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(OUT)) {
            files = all.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
        assertThat(files).as("DOCX files in out/").isNotEmpty();
        List<byte[]> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(Files.readAllBytes(file));
        }
        List<byte[]> drawn = OfficeDrawing.installed().draw(documents);
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path pdf = pdf(OUT.relativize(files.get(i)));
            Files.createDirectories(TARGET.resolve(pdf).getParent());
            Files.write(TARGET.resolve(pdf), drawn.get(i));
            if (Files.isRegularFile(OUT.resolve(pdf))) {
                comparisons.add(Comparison.of(pdf.toString(), Files.readAllBytes(OUT.resolve(pdf)), drawn.get(i)));
            }
        }
        System.out.println(Comparison.table(comparisons));
        for (Comparison comparison : comparisons) {
            if (comparison.runs() > 0) {
                System.out.println(comparison.name() + "\n" + comparison.differences());
            }
        }
    }

    private static Path pdf(Path docx) {
        return Path.of(docx.toString().replaceFirst("\\.docx$", ".pdf"));
    }
}
