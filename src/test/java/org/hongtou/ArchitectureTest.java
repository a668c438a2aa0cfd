package org.hongtou;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house as {@code design.md} and the README draw it: which way data goes, and where each library stands. */
final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hongtou");

    /** A library and the packages that may know it. */
    private static final Map<String, List<String>> FENCES = Map.of(
            "org.yaml.snakeyaml..", List.of("org.hongtou.content.."),
            "freemarker..", List.of("org.hongtou.template.."),
            "org.apache.poi..", List.of("org.hongtou.output.docx.."),
            "org.openxmlformats..", List.of("org.hongtou.output.docx.."),
            "org.openpdf..", List.of("org.hongtou.output.pdf.."),
            "com.ibm.icu..", List.of("org.hongtou.typeset.."),
            "picocli..", List.of("org.hongtou.cli.."),
            "org.objectweb.asm..", List.of("org.hongtou.cli.."),
            "javax.xml.stream..", List.of("org.hongtou.markup.."));

    @Test
    void dataGoesOneWay() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("diagnostics")
                .definedBy("org.hongtou.diagnostics..")
                .layer("model")
                .definedBy("org.hongtou.model..")
                .layer("content")
                .definedBy("org.hongtou.content..")
                .layer("style")
                .definedBy("org.hongtou.style..")
                .layer("typeset")
                .definedBy("org.hongtou.typeset..")
                .layer("flate")
                .definedBy("org.hongtou.flate..")
                .layer("font")
                .definedBy("org.hongtou.font..")
                .layer("markup")
                .definedBy("org.hongtou.markup..")
                .layer("kind")
                .definedBy("org.hongtou.kind..")
                .layer("template")
                .definedBy("org.hongtou.template..")
                .layer("output")
                .definedBy("org.hongtou.output..")
                .layer("proof")
                .definedBy("org.hongtou.proof..")
                .layer("pipeline")
                .definedBy("org.hongtou.pipeline..")
                .layer("cli")
                .definedBy("org.hongtou.cli..")
                .whereLayer("diagnostics")
                .mayNotAccessAnyLayer()
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("content")
                .mayOnlyAccessLayers("diagnostics", "model")
                .whereLayer("markup")
                .mayOnlyAccessLayers("diagnostics", "model")
                .whereLayer("kind")
                .mayOnlyAccessLayers("diagnostics")
                .whereLayer("template")
                .mayOnlyAccessLayers("diagnostics", "content", "markup", "kind")
                .whereLayer("style")
                .mayOnlyAccessLayers("diagnostics", "model", "content")
                .whereLayer("typeset")
                .mayOnlyAccessLayers("diagnostics", "model", "style")
                .whereLayer("flate")
                .mayNotAccessAnyLayer()
                .whereLayer("font")
                .mayOnlyAccessLayers("diagnostics", "style", "typeset", "flate")
                .whereLayer("output")
                .mayOnlyAccessLayers("diagnostics", "model", "style", "typeset", "font", "flate")
                .whereLayer("proof")
                .mayOnlyAccessLayers("diagnostics", "model", "content", "typeset")
                .whereLayer("pipeline")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void packagesMakeNoCircle() {
        SlicesRuleDefinition.slices()
                .matching("org.hongtou.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void eachLibraryStandsInOnePackage() {
        FENCES.forEach((library, homes) -> noClasses()
                .that()
                .resideOutsideOfPackages(homes.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
    }

    @Test
    void writersDontKnowEachOther() {
        SlicesRuleDefinition.slices()
                .matching("org.hongtou.output.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void nothingIsStaticThatCanChange() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void filesStaySmall() throws IOException {
        List<Integer> lengths;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            lengths = files.filter(file -> file.toString().endsWith(".java"))
                    .map(ArchitectureTest::lines)
                    .sorted()
                    .toList();
        }
        assertThat(lengths.getLast()).as("the longest file").isLessThanOrEqualTo(500);
        assertThat(lengths.get(lengths.size() * 95 / 100)).as("95 of 100 files").isLessThanOrEqualTo(300);
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
