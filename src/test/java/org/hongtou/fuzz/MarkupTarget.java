package org.hongtou.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.ProjectFiles;
import org.hongtou.pipeline.TestProject;

/** The markup that a template prints. */
final class MarkupTarget implements FuzzTarget {
    private final List<FuzzInput> seeds = new ArrayList<>();
    private final Mutations mutations;

    MarkupTarget() throws IOException {
        TestProject project = new TestProject();
        for (Path file : Stream.concat(TestProject.samples().stream(), TestProject.corpus().stream())
                .toList()) {
            seeds.add(FuzzInput.of("a.xml", project.markup(file)));
        }
        mutations = new TextMutations(Words.of(seeds));
    }

    @Override
    public String name() {
        return "markup";
    }

    @Override
    public List<FuzzInput> seeds() {
        return seeds;
    }

    @Override
    public Mutations mutations() {
        return mutations;
    }

    @Override
    public double patience() {
        return 25;
    }

    @Override
    public void run(FuzzInput input, Trial trial) throws Exception {
        Hongtou hongtou = trial.open(ProjectFiles.inMemory()
                .with("content/p.png", PictureTarget.png())
                .with("templates/article/template.ftlx", input.bytes()));
        trial.exercise(hongtou, Content.yaml("文种: 信息\n标题: 试\n正文: |\n  一段。\n"));
    }
}
