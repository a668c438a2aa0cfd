package org.hongtou.fuzz;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.ProjectFiles;

/** A file of a kind's folder, or of the common one, in place of the one that ships; the kind's sample is printed. */
final class KindFileTarget implements FuzzTarget {
    private final String name;
    private final List<FuzzInput> seeds;
    private final Mutations mutations;
    private final Map<String, String> samples = new HashMap<>();

    /** @param ending of the names of its files: {@code style.yaml} */
    KindFileTarget(String name, String ending) throws IOException {
        this.name = name;
        this.seeds = Seeds.ofKinds(ending);
        this.mutations = new TextMutations(Words.of(seeds));
        for (FuzzInput sample : Seeds.ofKinds("sample.yaml")) {
            samples.put(sample.folder(), sample.text());
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<FuzzInput> seeds() {
        return seeds;
    }

    @Override
    public Mutations mutations() {
        return mutations;
    }

    /** A template's own limit is below. */
    @Override
    public double patience() {
        return name.equals("template") ? 25 : 2;
    }

    @Override
    public void run(FuzzInput input, Trial trial) throws Exception {
        String kind = kind(input);
        Hongtou hongtou = trial.open(
                ProjectFiles.inMemory().with("templates/" + input.folder() + "/" + input.file(), input.bytes()));
        trial.exercise(hongtou, Content.yaml(samples.get(kind)));
        if (name.equals("schema")) {
            trial.told(hongtou.schema(kind).problems());
            trial.told(hongtou.sample(kind).problems());
            hongtou.kinds();
        }
    }

    private static String kind(FuzzInput input) {
        if (!input.folder().equals("common")) {
            return input.folder();
        }
        return input.file().equals("reply.ftlx") ? "suggestion-reply" : "official";
    }
}
