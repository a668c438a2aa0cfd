package org.hongtou.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.DocumentPages;
import org.hongtou.Edition;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.Mended;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.hongtou.RenderedFile;
import org.hongtou.Result;

/** What is done with one file, and what must hold whatever stands in it. */
final class Trial {
    /** Faults come from threads of the program's own as well. */
    private final AtomicReference<Throwable> fault = new AtomicReference<>();

    private boolean thorough;

    /** @param thorough whether dear questions are asked as well: everything twice, words compared */
    void begin(boolean thorough) {
        this.thorough = thorough;
        fault.set(null);
    }

    boolean thorough() {
        return thorough;
    }

    /** Opens a project whose faults are findings. */
    Hongtou open(ProjectFiles files) {
        return Hongtou.open(files, Locale.ENGLISH, this::keep);
    }

    private Path keep(Throwable thrown, String about) {
        fault.compareAndSet(null, thrown);
        return null;
    }

    /** Checks, mends and renders a content, and reads what comes of it. */
    void exercise(Hongtou hongtou, Content content) throws Exception {
        exercise(hongtou, content, true);
    }

    /**
     * The same.
     *
     * @param lettersHaveWidths as people's letters do: else a reader of PDF takes two upon each other for one
     */
    void exercise(Hongtou hongtou, Content content, boolean lettersHaveWidths) throws Exception {
        checked(hongtou, content);
        Result result = rendered(hongtou, content, Edition.FULL);
        if (!thorough) {
            return;
        }
        require(result.equals(rendered(hongtou, content, Edition.FULL)), "unlike the second time", "render");
        rendered(hongtou, content, Edition.PUBLIC);
        if (lettersHaveWidths) {
            ReadBack.sameWords(result);
        }
        Answer<List<DocumentPages>> pages = hongtou.pages(content, Edition.FULL);
        told(pages.problems());
        require(pages.ok() == pages.problems().stream().noneMatch(Problem::isError) || pages.ok(), "no pages", "pages");
    }

    private void checked(Hongtou hongtou, Content content) {
        Mended mended = hongtou.mend(content); // which checks what it gives
        told(mended.problems());
        if (thorough) {
            told(hongtou.check(content));
            Mended again = hongtou.mend(Content.yaml(content.name(), mended.yaml()));
            told(again.problems());
            require(
                    again.yaml().equals(mended.yaml()),
                    "mended again otherwise",
                    again.mends().toString());
        }
    }

    Result rendered(Hongtou hongtou, Content content, Edition edition) throws Exception {
        Result result = hongtou.render(content, edition, Format.values());
        told(result.problems());
        require(!result.files().isEmpty() || !result.ok(), "neither files nor an error", "render");
        for (RenderedFile file : result.files()) {
            ReadBack.of(file);
        }
        return result;
    }

    /** What a person is told has no characters that a terminal obeys, and no fault is behind it. */
    void told(List<Problem> problems) {
        Throwable kept = fault.get();
        if (kept != null) {
            throw Finding.of(kept);
        }
        for (Problem problem : problems) {
            String text = problem.file() + problem.message() + problem.hint();
            int raw = text.codePoints().filter(Trial::obeyed).findFirst().orElse(-1);
            require(raw < 0, "raw control in " + problem.code(), "U+%04X in %s".formatted(raw, problem.place()));
        }
    }

    private static boolean obeyed(int code) {
        return Character.isISOControl(code) && code != '\n' && code != '\t'
                || code >= 0x202A && code <= 0x202E
                || code >= 0x2066 && code <= 0x2069;
    }

    static void require(boolean held, String signature, String detail) {
        if (!held) {
            throw new Finding(signature, detail);
        }
    }
}
