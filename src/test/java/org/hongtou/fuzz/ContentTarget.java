package org.hongtou.fuzz;

import java.io.IOException;
import java.util.List;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.ProjectFiles;
import org.jspecify.annotations.Nullable;

/** Content of all kinds that ship. */
final class ContentTarget implements FuzzTarget {
    private final List<FuzzInput> seeds = Seeds.content();
    private final Mutations mutations = new TextMutations(Words.of(seeds));
    private @Nullable Hongtou hongtou;
    private @Nullable Trial openedFor;

    ContentTarget() throws IOException {}

    @Override
    public String name() {
        return "content";
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
    public int share() {
        return 4;
    }

    @Override
    public void run(FuzzInput input, Trial trial) throws Exception {
        if (hongtou == null || openedFor != trial) {
            hongtou = trial.open(ProjectFiles.inMemory().with("content/p.png", PictureTarget.png()));
            openedFor = trial;
        }
        trial.exercise(hongtou, Content.bytes("content/a.yaml", input.bytes()));
    }
}
