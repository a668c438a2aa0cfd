package org.hongtou.fuzz;

import java.util.List;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.ProjectFiles;

/** A font of the project, for letters that the content has. */
final class FontTarget implements FuzzTarget {
    private static final Content CONTENT = Content.yaml("文种: 信息\n标题: 试ABC\n正文: |\n  一段 ABC abc 123。\n");
    private final List<FuzzInput> seeds = List.of(
            new FuzzInput("a.ttf", TinyFont.file()),
            new FuzzInput("a.ttc", TinyFont.collection()),
            new FuzzInput("a.otf", TinyFont.file()));

    @Override
    public String name() {
        return "font";
    }

    @Override
    public List<FuzzInput> seeds() {
        return seeds;
    }

    @Override
    public Mutations mutations() {
        return new ByteMutations();
    }

    @Override
    public void run(FuzzInput input, Trial trial) throws Exception {
        Hongtou hongtou = trial.open(ProjectFiles.inMemory().with("fonts/a." + input.ending(), input.bytes()));
        trial.exercise(hongtou, CONTENT, false);
        trial.told(hongtou.fontProblems());
    }
}
