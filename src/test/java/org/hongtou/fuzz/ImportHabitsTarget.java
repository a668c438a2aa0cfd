package org.hongtou.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.ImportWishes;
import org.hongtou.ImportedDraft;
import org.hongtou.ProjectFiles;

/** An office's habits of import. */
final class ImportHabitsTarget implements FuzzTarget {
    private static final byte[] DRAFT = """
            水务工作参考
            第5期
            内部参考　注意保存
            报送单位：云泽市政府　来稿日期：2026年5月8日

            青垣水库蓄水

            　　今年汛期，水库蓄水3万方，下游农田不再缺水，农户很满意。（青垣水务）
            责任编辑：许珺　审核：骆堃
            打印时间：10:30
            """.getBytes(StandardCharsets.UTF_8);
    private final List<FuzzInput> seeds = List.of(
            FuzzInput.of("import.yaml", """
                    默认文种: 简报
                    刊名: [水务工作参考]
                    供稿:
                      青垣水务: 青垣区水务局
                    标签:
                      责任编辑: 编辑
                      报送单位: 主送
                      来稿日期: 成文日期
                    不要:
                      - 内部参考　注意保存
                      - 开头: 打印时间
                    """),
            FuzzInput.of(
                    "import.yaml",
                    "kind: bulletin\nmark: 水务\nsources: {青垣水务: 局}\nlabels: {审核: 标题}\ndrop: [{start: [打印, 报送]}]\n"),
            FuzzInput.of("import.yaml", "# 没有\n"));
    private final Mutations mutations = new TextMutations(Words.of(seeds));

    @Override
    public String name() {
        return "import-habits";
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
        Hongtou hongtou = trial.open(ProjectFiles.inMemory().with("templates/import.yaml", input.bytes()));
        Answer<ImportedDraft> answer = hongtou.importDraft("a.txt", DRAFT, ImportWishes.NONE);
        trial.told(answer.problems());
        if (answer.ok() && trial.thorough()) {
            trial.told(hongtou.check(Content.yaml(answer.get().yaml())));
        }
    }
}
