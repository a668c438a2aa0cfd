package org.hongtou.fuzz;

import java.util.List;
import org.hongtou.Content;
import org.hongtou.ProjectFiles;

/** An office's habits of proof-reading. */
final class ProofTarget implements FuzzTarget {
    private static final String CONTENT = """
            文种: 信息
            标题: 幼稚园增长5—8%
            正文: |
              云泽5—8%俱乐部的幼稚园增长5-8%，去年增长3—4%。二○二六年6月，（一）共计三十人.

              “云泽”,共12,345元。
            """;
    private final List<FuzzInput> seeds = List.of(
            FuzzInput.of("proof.yaml", "不查: [range-percent]\n用语:\n  幼稚园: 幼儿园\n不动: [云泽5—8%俱乐部]\n"),
            FuzzInput.of("proof.yaml", "off: [range-percent, full-width]\nterms: {幼稚园: 幼儿园, 俱乐部: 会}\nnames:\n- 云泽\n"),
            FuzzInput.of("proof.yaml", """
                    核对年月: {错字: 2026-03, 提法: 2020年1月, 机构: 2026-03}
                    错字:
                      幼稚元: 幼儿园
                      云则: {应当: 云泽, 除外: [云则…元]}
                    提法:
                      - 云泽|俱乐部|幼稚园|增长
                      - 增长、俱乐部、云泽
                      - {应当: 云泽俱乐部, 写错: [云泽5—8%俱乐部], 除外: [云泽5—8%俱乐部的幼稚园]}
                    机构:
                      - {全称: 云泽市俱乐部, 旧称: 云泽俱乐部, 不用简称: [云俱], 自: 2024-03-01}
                    """),
            FuzzInput.of("proof.yaml", "# 没有\n"));
    private final Mutations mutations = new TextMutations(Words.of(seeds));

    @Override
    public String name() {
        return "proof";
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
    public void run(FuzzInput input, Trial trial) throws Exception {
        trial.exercise(
                trial.open(ProjectFiles.inMemory().with("templates/proof.yaml", input.bytes())), Content.yaml(CONTENT));
    }
}
