package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongtou.content.workbook.TestBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The zip that the build makes: that it is all a clerk needs beside a Java, and says whose parts it holds. */
@DisabledOnOs(OS.WINDOWS)
@Tag("start")
final class ZipIT {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w-]+) \\| [\\w.-]+ \\| (.*?) \\| \\S+ \\|$");
    private static final Pattern LIBRARY = Pattern.compile("/lib/([^/\\s]+\\.jar)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    @TempDir
    private Path folder;

    private Unpacked unpacked;

    @BeforeEach
    void unpack() throws IOException {
        unpacked = Unpacked.zip(folder);
    }

    private static Map<String, String> environment() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "HONGTOU_CACHE", "off");
    }

    @Test
    void itBuildsDocumentsAtOnceWithoutMavenAndNetwork() throws Exception {
        Path work = Files.createDirectory(folder.resolve("我的 公文"));
        for (List<String> command : List.of(List.of("new", "简报"), List.of("build"))) {
            Installation.Run run = unpacked.run(work, environment(), command.toArray(String[]::new));
            assertThat(run.code()).as(run.talk()).isZero();
        }
        assertThat(work.resolve("out/简报.docx")).isNotEmptyFile();
        assertThat(work.resolve("out/简报.pdf")).isNotEmptyFile();
        assertThat(unpacked.home()).isEmptyDirectory();
    }

    @Test
    void theFirstStepsTellOfWhatIsThere() throws Exception {
        String page = unpacked.text("先读我.html");
        Pattern.compile("<code>(\\w+(?:\\.md)?)</code>：")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .forEach(name -> assertThat(unpacked.program().resolve(name)).exists());
        assertThat(unpacked.program().resolve("samples/templates/bulletin/style.yaml"))
                .exists();
        assertThat(unpacked.program().resolve("docs/install.md")).exists();
        assertThat(unpacked.text("hongtou.cmd")).contains("\r\n").doesNotContainPattern("[^\r]\n");
    }

    @Test
    void eachLibraryIsNamedWithItsLicence() throws Exception {
        Path licences = unpacked.program().resolve("licences");
        List<MatchResult> rows =
                ROW.matcher(unpacked.text("licences/THIRD-PARTY.md")).results().toList();
        assertThat(libraries())
                .extracting(jar -> jar.getFileName().toString().replaceFirst("-[0-9][\\w.]*\\.jar$", ""))
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(row -> row.group(1)).toList());
        for (MatchResult row : rows) {
            List<String> links = links(row.group(2));
            assertThat(links).as(row.group()).isNotEmpty();
            for (String link : links) {
                Path text = licences.resolve(link);
                assertThat(text).as(row.group()).exists();
                if (Files.isDirectory(text)) {
                    try (Stream<Path> files = Files.walk(text)) {
                        assertThat(files.filter(Files::isRegularFile))
                                .as(row.group())
                                .isNotEmpty();
                    }
                }
            }
        }
    }

    @Test
    void theBillOfMaterialsNamesEachLibraryByItsBytes() throws Exception {
        JsonNode bill = new JsonMapper().readTree(unpacked.text("licences/sbom.cdx.json"));
        assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
        Map<String, String> named = new TreeMap<>();
        for (JsonNode part : bill.path("components")) {
            String jar =
                    part.path("name").asString() + "-" + part.path("version").asString() + ".jar";
            for (JsonNode hash : part.path("hashes")) {
                if (hash.path("alg").asString().equals("SHA-256")) {
                    named.put(jar, hash.path("content").asString());
                }
            }
        }
        Map<String, String> packed = new TreeMap<>();
        for (Path jar : libraries()) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            packed.put(jar.getFileName().toString(), HexFormat.of().formatHex(sum));
        }
        assertThat(named)
                .as("mvn -Psbom generate-resources writes it anew")
                .isEqualTo(packed)
                .isNotEmpty();
        JsonNode whole = bill.path("metadata").path("component");
        assertThat(whole.path("name").asString() + "-" + whole.path("version").asString())
                .isEqualTo(System.getProperty("program"));
    }

    @Test
    void eachLibraryIsOfUse() throws Exception {
        Path work = Files.createDirectory(folder.resolve("work"));
        Path content = Files.createDirectory(work.resolve("content"));
        Path corpus = Path.of("src/test/resources/corpus");
        for (String name : List.of(
                "picture/webp.yaml",
                "picture/hill.webp",
                "picture/bars.webp",
                "table/rows-of-a-file.yaml",
                "table/training.csv")) {
            Path file = corpus.resolve(name);
            Files.copy(file, content.resolve(file.getFileName()));
        }
        Files.write(
                work.resolve("交办表.xlsx"),
                TestBook.xlsx().row("案号", "案由").row(41, "关于加装电梯的建议").bytes());
        for (String name : List.of("notice.doc", "notice.html", "notice.md")) {
            Files.copy(Path.of("src/test/resources/drafts/formats", name), work.resolve(name));
        }
        Set<String> used = new TreeSet<>();
        for (List<String> command : List.of(
                List.of("new", "通知"),
                List.of("build"),
                List.of("schema", "通知"),
                List.of("import", "notice.doc", "notice.html", "notice.md", "out/rows-of-a-file.pdf", "-o", "drafts"),
                List.of("take-back", "out/webp.docx", "content/webp.yaml"),
                List.of("new", "提案答复", "--from", "交办表.xlsx"))) {
            Path log = folder.resolve("classes.log");
            Map<String, String> told = new HashMap<>(environment());
            told.put("JDK_JAVA_OPTIONS", "-Xshare:off -Xlog:class+load:file=" + log);
            Installation.Run run = unpacked.run(work, told, command.toArray(String[]::new));
            assertThat(run.code()).as(run.talk()).isZero();
            assertThat(run.talk()).doesNotContain("Log4j");
            LIBRARY.matcher(Files.readString(log)).results().forEach(match -> used.add(match.group(1)));
        }
        assertThat(libraries())
                .extracting(jar -> jar.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(used);
    }

    private List<Path> libraries() throws IOException {
        try (Stream<Path> jars = Files.list(unpacked.program().resolve("lib"))) {
            return jars.toList();
        }
    }

    @Test
    void eachFontIsNamedWithItsLicence() throws Exception {
        List<String> links = links(unpacked.text("licences/fonts/NOTICE.md"));
        assertThat(links).isNotEmpty();
        for (String link : links) {
            assertThat(unpacked.program().resolve("licences/fonts").resolve(link))
                    .isNotEmptyFile();
        }
        assertThat(unpacked.program().resolve("licences/unicode.txt")).isNotEmptyFile();
        assertThat(unpacked.text("licences/jieba.txt")).contains("MIT License");
        assertThat(unpacked.text("licences/opencc.txt")).contains("OpenCC", "Apache License");
        assertThat(unpacked.text("LICENSE")).contains("Apache License");
    }

    private static List<String> links(String markdown) {
        return LINK.matcher(markdown)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
