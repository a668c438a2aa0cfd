package org.hongtou.cli.terminal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.Problem;

/**
 * What one run tells a person of its files, each thing once. What stands in a file that several contents share — a style,
 * a schema, a template, the office's file — is told before what stands in the content that met it first.
 */
public final class Telling {
    private final Set<Problem> told = new HashSet<>();

    /**
     * What is new to the person.
     *
     * @param file the content file, as its problems name it
     * @param problems all that was found of it
     */
    public List<Problem> fresh(String file, List<Problem> problems) {
        List<Problem> fresh = new ArrayList<>();
        List<Problem> own = new ArrayList<>();
        for (Problem problem : problems) {
            if (told.add(problem)) {
                (problem.file().equals(file) ? own : fresh).add(problem);
            }
        }
        fresh.addAll(own);
        return fresh;
    }
}
