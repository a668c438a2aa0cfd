package org.hongtou.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.ContentChange;
import org.hongtou.Hongtou;
import org.hongtou.ProjectFiles;
import org.jspecify.annotations.Nullable;

/** A change of a content: in the first line {@code set|标题|a value}, below it the content. */
final class PatchTarget implements FuzzTarget {
    private static final List<String> CHANGES = List.of(
            "set|标题|关于试一试的通知",
            "set|附件[2].标题|一览表",
            "set|正文|一段。\\n\\n两段: # - 。",
            "append|主送|各县（区）人民政府",
            "insert|抄送[1]|区档案馆",
            "remove|标题",
            "remove|附件[1]",
            "move|标题|2",
            "set|a.b[3].\"c.d\"|[x]",
            "append|条目|{}");
    private final List<FuzzInput> seeds = new ArrayList<>();
    private final Mutations mutations;
    private @Nullable Hongtou hongtou;
    private @Nullable Trial openedFor;

    PatchTarget() throws IOException {
        List<FuzzInput> contents = Seeds.content();
        for (int i = 0; i < contents.size(); i++) {
            String change = CHANGES.get(i % CHANGES.size());
            seeds.add(FuzzInput.of("a.txt", change + "\n" + contents.get(i).text()));
        }
        mutations = new TextMutations(Words.of(seeds));
    }

    @Override
    public String name() {
        return "patch";
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
    public void run(FuzzInput input, Trial trial) {
        if (hongtou == null || openedFor != trial) {
            hongtou = trial.open(ProjectFiles.inMemory());
            openedFor = trial;
        }
        String text = input.text();
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        ContentChange change = change(text.substring(0, end));
        Content content = Content.yaml(text.substring(end));
        Answer<String> changed = hongtou.change(content, change);
        trial.told(changed.problems());
        if (!changed.ok() || !trial.thorough()) {
            return;
        }
        trial.told(hongtou.check(Content.yaml(changed.get())));
        if (change instanceof ContentChange.Set) {
            Answer<String> again = hongtou.change(Content.yaml(changed.get()), change);
            trial.told(again.problems());
            Trial.require(again.ok(), "a value that was set can't be set again", change.toString());
            Trial.require(again.get().equals(changed.get()), "a value set again changes the text", change.toString());
        }
    }

    private static ContentChange change(String line) {
        String[] parts = Arrays.copyOf(line.split("\\|", 3), 3);
        String path = parts[1] == null ? "" : parts[1];
        String written = parts[2] == null ? "" : parts[2].replace("\\n", "\n");
        Object value = written.equals("{}") ? Map.of("标题", "甲") : written.equals("[x]") ? List.of("甲", 2) : written;
        return switch (parts[0]) {
            case "append" -> new ContentChange.Append(path, value);
            case "insert" -> new ContentChange.Insert(path, value);
            case "remove" -> new ContentChange.Remove(path);
            case "move" -> new ContentChange.Move(path, written.matches("-?\\d{1,9}") ? Integer.parseInt(written) : 1);
            default -> new ContentChange.Set(path, value);
        };
    }
}
