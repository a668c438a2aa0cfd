package org.hongtou.importer.simplify;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The syllables of Pinyin. */
final class Syllables {
    private static final String[] ALL = {
        "a ai an ang ao e ei en eng er o ou",
        "ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu",
        "pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu",
        "ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu",
        "fa fan fang fei fen feng fo fou fu",
        "da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo",
        "ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo",
        "na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nuo nü nüe",
        "la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu long lou lu luan lun luo lü lüe",
        "ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo",
        "ka kai kan kang kao ke ken keng kong kou ku kua kuai kuan kuang kui kun kuo",
        "ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo",
        "ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun",
        "qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun",
        "xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun",
        "zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo",
        "cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo",
        "sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo",
        "ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo",
        "za zai zan zang zao ze zei zen zeng zi zong zou zu zuan zui zun zuo",
        "ca cai can cang cao ce cen ceng ci cong cou cu cuan cui cun cuo",
        "sa sai san sang sao se sen seng si song sou su suan sui sun suo",
        "ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun",
        "wa wai wan wang wei wen weng wo wu"
    };
    private static final int LONGEST = 6;
    private static final int NEVER = 1000;
    private static final Set<String> SYLLABLES = new HashSet<>();

    static {
        for (String row : ALL) {
            SYLLABLES.addAll(Set.of(row.split(" ", -1)));
        }
    }

    private Syllables() {}

    /** Letters as the list has them: the a and g of other fonts and v for ü are usual ones; accents stay. */
    static String usual(String letters) {
        return Normalizer.normalize(letters, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ɑ', 'a')
                .replace('ɡ', 'g')
                .replace('v', 'ü');
    }

    /** Whether a vowel has one of the four tones. */
    static boolean hasTone(String usual) {
        return usual.chars().anyMatch(c -> "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ".indexOf(c) >= 0);
    }

    /** Without tones. */
    static String bare(String usual) {
        String apart = Normalizer.normalize(usual, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            if ("\u0304\u0301\u030C\u0300".indexOf(apart.charAt(i)) < 0) {
                bare.append(apart.charAt(i));
            }
        }
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /**
     * Of how many syllables letters are; 0 where they aren't Pinyin.
     *
     * @param bare without tones; blanks, apostrophes and hyphens may part syllables
     */
    static int count(String bare) {
        int syllables = 0;
        for (String word : bare.strip().split("[ \u00A0\u3000'’·-]+", -1)) {
            int[] fewest = new int[word.length() + 1];
            for (int end = 1; end <= word.length(); end++) {
                fewest[end] = NEVER;
                for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                    if (fewest[start] < NEVER && SYLLABLES.contains(word.substring(start, end))) {
                        fewest[end] = Math.min(fewest[end], fewest[start] + 1);
                    }
                }
            }
            if (word.isEmpty() || fewest[word.length()] >= NEVER) {
                return 0;
            }
            syllables += fewest[word.length()];
        }
        return syllables;
    }
}
