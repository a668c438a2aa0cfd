package org.hongtou.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;

/** Files among content that are content by their words and not by their names: what Notepad calls 第7期.yaml.txt. */
final class StrayContent {
    private static final Pattern TEXT_FILE = Pattern.compile("^(?i).+\\.(?:txt|text)$");
    private static final Pattern DOUBLE = Pattern.compile("^(?i)(.+\\.ya?ml)\\.[a-z]{2,4}$");
    private static final Pattern KIND = Pattern.compile("(?m)^\\uFEFF?[ \\t]{0,8}(?:文种|kind)[ \\t]{0,8}[:：]");
    private static final int HEAD = 4096;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private StrayContent() {}

    /** What is said of those of some files that are meant as content, each named as it should be. */
    static List<Diagnostic> of(List<Path> files, Inputs names) {
        List<Diagnostic> told = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            boolean twice = DOUBLE.matcher(name).matches();
            boolean text = TEXT_FILE.matcher(name).matches() || name.indexOf('.') < 0;
            if ((twice || text) && tellsItsKind(file)) {
                String right = DOUBLE.matcher(name).replaceFirst("$1");
                String wanted = twice ? right : stem(name) + ".yaml";
                told.add(Diagnostic.warning("build.stray-content", new Place(names.shown(file), 1, 1), name, wanted));
            }
        }
        return List.copyOf(told);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static boolean tellsItsKind(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            return KIND.matcher(new String(head, StandardCharsets.UTF_8)).find()
                    || KIND.matcher(new String(head, GB18030)).find();
        } catch (IOException e) {
            return false;
        }
    }
}
