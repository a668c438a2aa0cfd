package org.hongtou.fuzz;

import java.util.Arrays;
import java.util.List;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.ProjectFiles;
import org.jspecify.annotations.Nullable;

/** A bulletin to which items are added. */
final class ItemsTarget implements FuzzTarget {
    private static final String ITEMS = """
            文种: 简报
            稿件:
              # 待核：请看供稿。
              - 标题: 新来的一篇
                正文: |
                  第一段。
                  第二段：“引号”、# 号。
                供稿: 桐岭县民政局
            """;
    private final List<FuzzInput> seeds = List.of(
            FuzzInput.of("a.yaml", """
                    # 第7期
                    文种: 简报
                    刊名:   云泽简报   # 名称
                    编印单位: 云泽市民政局
                    日期: 2026-06-17
                    稿件:

                      - 标题: 旧的一篇
                        正文: |
                          一段。

                      # 第二篇
                      - {标题: 旧的, 正文: 一段。}

                    # 末页
                    报尾: {报: 省厅}
                    """),
            FuzzInput.of(
                    "a.yaml", "文种: 简报\r\nitems:\r\n- title: 旧\r\n  body: >-\r\n    一段\r\n    两段\r\n日期: 2026-06-17\r\n"),
            FuzzInput.of("a.yaml", "{文种: 简报, 稿件: [{标题: 旧, 正文: \"一段\"}], 日期: 2026-06-17}\n"),
            FuzzInput.of("a.yaml", "文种: 简报\n稿件:\n简讯: {条目: []}\n"));
    private final Mutations mutations = new TextMutations(Words.of(seeds));
    private @Nullable Hongtou hongtou;
    private @Nullable Trial openedFor;

    @Override
    public String name() {
        return "items";
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
        Answer<byte[]> added = hongtou.addItems(Content.bytes("content/a.yaml", input.bytes()), Content.yaml(ITEMS));
        trial.told(added.problems());
        if (!added.ok()) {
            return;
        }
        Answer<byte[]> again = hongtou.addItems(Content.bytes("content/a.yaml", added.get()), Content.yaml(ITEMS));
        trial.told(again.problems());
        Trial.require(again.ok(), "items can't be added to a file to which they were", "");
        Trial.require(Arrays.equals(again.get(), added.get()), "an item is added twice", "");
    }
}
