package org.hongtou.proof.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.typeset.words.Likelihood;

/**
 * Finds 的 for 地 before verbs, 的 for 得 before degrees, 地 for 的 before nouns, where the words around leave no other
 * reading: behind 可以, 必须 a verb has to follow; at the beginning of a clause and behind persons a verb with its object,
 * which is no name of a thing as 检查制度 is.
 */
final class ParticleCheck implements Rule.Check {
    private static final int LONGEST = 4;
    /** So many characters before an adverb say what it depends on. */
    private static final int NEAR = 6;
    /** Words that say how something is done, and as well how a thing is. */
    private static final String MANNER =
            "认真|详细|轻松|耐心|仔细|迅速|严格|深入|扎实|积极|主动|及时|有效|有序|稳步|切实|真正|不断|逐步|充分|全面|准确|完整|科学|合理|依法|热情|努力|自觉|快速|平稳|顺利|细致|审慎|坚定|坚决|持续|更好|手把手|面对面|点对点|一对一|实打实|挨家挨户|不定期|定期";
    /** Those of them that say so of things more often. */
    private static final Set<String> OF_THINGS = set("有效 真正 科学 合理 全面 完整 准确 坚定 持续 平稳 顺利 更好");

    private static final Pattern ADVERB = Pattern.compile("(?<![、和与及])(" + MANNER + ")的(?=[\\u4e00-\\u9fff])");
    /** Behind these nothing but a verb can stand. */
    private static final Set<String> MODALS = set("能 能够 可以 应 应当 应该 须 必须 会 才能 就能 就会 都能 都会 也能 也会 继续 进一步 便");

    private static final Set<String> WEAK_MODALS = set("要 将 需 需要 都 也 还 正 来 就 去");
    private static final String PERSONS = "们员众生民兵工人者";
    private static final Set<String> VERBS =
            set("记录 检查 制定 讲解 解释 解答 解决 处理 落实 完成 了解 查看 提供 采取 询问 听取 倾听 查阅 核对 核查 排查 梳理 整理 清理 填写 阅读 学习 研究 分析 观察 回答 接待 介绍 宣传"
                    + " 帮助 帮扶 指导 引导 协助 配合 参与 参加 履行 执行 贯彻 遵守 开展 组织 推进 推动 推广 加强 提高 提升 改善 改进 完善 优化 化解 消除 减少 增加 扩大 缩短 降低 控制 防止 预防 打击"
                    + " 查处 整改 整治 修复 抢修 打开 打扫 收集 征求 反映 反馈 回复 通知 告知 传达 转移 疏散 救治 救助 照顾 关心 保护 维护 满足 实现 融入 投入 投身 建立 建设 压缩 分享 发放 办理 审核"
                    + " 审查 把握 掌握 运用 利用 使用 发挥 展示 感受 体验 赶到 赶往 前往 奔赴 走进 来到 进入 搭起 找到 看到 想到 做到 感到 拿出 提出 作出 做出 走出 写出 献出 做好 办好 抓好 学好 记下 写下"
                    + " 说出 指出 挑起 扛起 担起 建起 拉起 撑起 教 问 听 看 查 抓 做 办 写 讲 学 帮");
    private static final Set<String> PREPOSITIONS = set("把 向 给 从 为 对 跟 往");
    /** What a verb before it is part of: 检查制度, 解决办法, 学习态度. */
    private static final Set<String> HEADS = set(
            "制度 体系 机制 态度 作风 方案 方法 办法 措施 情况 工作 能力 水平 过程 程序 结果 记录 报告 意见 建议 标准 规定 要求 计划 规划 模式 手段 方式 条件 环境 氛围 数据 资料 材料 信息 技术 服务"
                    + " 人员 队伍 机构 部门 单位 平台 系统 网络 内容 目标 任务 成果 效果 成效 作用 力量 力度 精神 意识 理念 思路 步骤 流程 经验 政策 制裁 保障 支持 支撑 基础 活动 行动 工程 项目 时间"
                    + " 关系 功能 价值 责任 义务 权利 权力 档案 台账 清单 表格 名单 图纸 教育 教学 培训 习惯 动力 热情 积极性 主动性 专家 组织 团队 工具 设备 设施 路径 渠道 途径 空间 格局 局面 举措"
                    + " 样板 指标 监督 监管 管理 治理 评价 评估 方向 重点 范围 速度 效率 质量 成本 职责 难度 原则 依据 理由 原因 特点 特征 优势");

    private static final Pattern DEGREE = Pattern.compile(
            "(?<=[抓修做搞管看唱听学干办跑说讲变写过忙走])的(?=(?:很|非常|十分|特别|更加|越来越)(?:实|好|高|快|细|严|紧|亮|稳|齐|整|扎实|满意|顺利|到位|认真|漂亮|热闹|干净|精彩|清楚|明白|出色|高兴|开心)(?![的\\u4e00-\\u9fff&&[^，。；、]]))"
                    + "|(?<=[抓修做搞管看唱听学干办跑说讲变写过忙])的(?=明白、|不亦乐乎|字正腔圆|如痴如醉|很牢固|有声有色|井井有条|津津有味|有模有样|红红火火|更好[，。；]|越来越好)"
                    + "|(?<=[忙累急乐饿冻]|高兴|激动|感动|紧张)的(?=连[^，。；的]{1,8}[都也])"
                    + "|(?<=高兴|激动|开心|忙碌)的(?=不得了|跳了起来|合不拢嘴|跳起来|说不出话)");
    private static final Set<String> THINGS =
            set("成效 成绩 作用 问题 贡献 办法 措施 方案 经验 成果 意义 影响 位置 氛围 条件 环境 基础 效果 做法 路子 模式 技术 单位 个人 集体 团队 企业 人员 同志 项目 意见 建议 计划");
    private static final Pattern NOUN = Pattern.compile("(?<=显著|突出|切实可行|行之有效|成熟|重大|宝贵|丰富|浓厚|良好)地(?=[\\u4e00-\\u9fff])");

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        manuscript.paragraphs().filter(passage -> mayHold(passage.text())).forEach(passage -> {
            adverbs(passage, findings);
            each(passage, DEGREE, "得", findings);
            each(passage, NOUN, "的", findings);
        });
    }

    private static boolean mayHold(String text) {
        return text.indexOf('的') >= 0 || text.indexOf('地') >= 0;
    }

    private static void each(Passage passage, Pattern pattern, String right, Findings findings) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            int at = matcher.end() - 1;
            if (right.equals("得") || isNoun(passage.text(), at + 1)) {
                int from = Math.max(matcher.start(), at - LONGEST);
                findings.add(passage, from, at + 1, passage.text().substring(from, at) + right);
            }
        }
    }

    private static void adverbs(Passage passage, Findings findings) {
        String text = passage.text();
        Matcher manner = ADVERB.matcher(text);
        while (manner.find()) {
            String mend = manner.group(1) + "地";
            Before before = before(text, manner.start(), manner.group(1));
            List<String> words = words(text.substring(manner.end(), clauseEnd(text, manner.end(), 4 * LONGEST)));
            if (words.isEmpty() || before == Before.ELSE) {
                continue;
            }
            if (before == Before.MODAL && isVerb(words.getFirst())) {
                findings.add(passage, manner.start(), manner.end(), mend);
            } else if (isWithObject(words, text, manner.end())) {
                if (before == Before.WEAK_MODAL) {
                    findings.add(passage, manner.start(), manner.end(), mend);
                } else {
                    findings.propose(passage, manner.start(), manner.end(), mend);
                }
            }
        }
    }

    /** What stands before an adverb. */
    private enum Before {
        MODAL,
        WEAK_MODAL,
        PERSON,
        START,
        ELSE
    }

    private static Before before(String text, int at, String manner) {
        int from = at;
        while (from > 0 && from > at - NEAR && Character.isIdeographic(text.charAt(from - 1))) {
            from--;
        }
        if (from == at) {
            boolean start = at == 0 || "，。；：！？”*".indexOf(text.charAt(at - 1)) >= 0;
            return start && !OF_THINGS.contains(manner) ? Before.START : Before.ELSE;
        }
        String last = Likelihood.words(text.substring(from, at)).getLast();
        if (MODALS.contains(last)) {
            return Before.MODAL;
        }
        if (WEAK_MODALS.contains(last)) {
            return Before.WEAK_MODAL;
        }
        boolean person = PERSONS.indexOf(text.charAt(at - 1)) >= 0 && !OF_THINGS.contains(manner);
        return person ? Before.PERSON : Before.ELSE;
    }

    /** The words of a text, a verb with 起, 出 and their like as one. */
    private static List<String> words(String text) {
        List<String> words = Likelihood.words(text);
        if (words.size() > 1 && VERBS.contains(words.getFirst() + words.get(1))) {
            words.set(0, words.getFirst() + words.remove(1));
        }
        return words;
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(word)
                || PREPOSITIONS.contains(word)
                || (Likelihood.isDoing(word) && !HEADS.contains(word));
    }

    /** Whether a verb or a preposition begins at a place and takes what follows: 落实各项措施, but not 落实情况 nor 使用。 */
    private static boolean isWithObject(List<String> words, String text, int from) {
        String verb = words.getFirst();
        if (words.size() < 2) {
            return false;
        }
        String next = words.get(1);
        if (PREPOSITIONS.contains(verb)) {
            return next.length() > 1 || "我您他她它其各每".contains(next);
        }
        if (!isVerb(verb) || Likelihood.isWord(verb + next) || HEADS.contains(next) || next.equals("的")) {
            return false;
        }
        if (set("好 了 着 起 到 自己 群众 本").contains(next) || "各这每全所其".indexOf(next.charAt(0)) >= 0) {
            return true;
        }
        return VERBS.contains(verb)
                && next.length() > 1
                && !Likelihood.isDoing(next)
                && !isThing(text.substring(from, clauseEnd(text, from, 8 * LONGEST)));
    }

    /** Whether a clause is the name of a thing with what is said of it: 控制污染的办法. */
    private static boolean isThing(String clause) {
        int of = clause.lastIndexOf('的');
        return of >= 0 && HEADS.stream().anyMatch(head -> clause.indexOf(head, of) == of + 1);
    }

    private static boolean isNoun(String text, int from) {
        List<String> words = Likelihood.words(text.substring(from, clauseEnd(text, from, 2 * LONGEST)));
        if (words.isEmpty()) {
            return false;
        }
        String first = words.getFirst();
        if (words.size() == 1 && first.length() == LONGEST) {
            return VERBS.contains(first.substring(0, 2)) && THINGS.contains(first.substring(2));
        }
        boolean compound = words.size() == 2 && VERBS.contains(words.getFirst()) && THINGS.contains(words.get(1));
        return THINGS.contains(words.getFirst()) || compound;
    }

    /** Where the Han characters from a place on end, at most so many. */
    private static int clauseEnd(String text, int from, int most) {
        int to = from;
        while (to < text.length() && to < from + most && Character.isIdeographic(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
