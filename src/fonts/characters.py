"""Which characters the shipped fonts hold."""

import bz2
import re

UNIHAN = "usr/share/unicode/Unihan_%s.txt.bz2"
UNIFIED = range(0x4E00, 0xA000)  # the block that every font for Chinese begins with

# Used in names of people though in none of the lists below: doubled and trebled characters, and old forms.
NAMES = ("瞾煚劦鱻叒畾譶嚞孨惢雥猋飝瞐昍炏焛棥兲玊囍珄珒珝翸穂秝㛹㛃㵘尛灥"
         "煐玨珮琍媺媗嬅孋琋琎瑈珵瑆玧玹珅珖珜栢梽栻炘烔烺焌燚晅昤晙暘暍甯赟贇禔禕祎龑龘靐")


def properties(folder):
    """Unihan's properties that are asked for here: by their name, a value to each code point."""
    asked = {"kTGH", "kTotalStrokes", "kMandarin", "kIICore", "kJinmeiyoKanji", "kTraditionalVariant",
             "kSimplifiedVariant", "kSemanticVariant", "kZVariant", "kBigFive", "kGB1", "kGB3", "kGB5", "kGB8"}
    found = {name: {} for name in asked}
    for part in ("OtherMappings", "IRGSources", "Readings", "DictionaryLikeData", "Variants"):
        with bz2.open(folder / (UNIHAN % part), "rt", encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("U+"):
                    code, name, value = line.rstrip("\n").split("\t", 2)
                    if name in asked:
                        found[name][int(code[2:], 16)] = value
    return found


def common_table(unihan):
    """The 通用规范汉字表 (2013): code point to its number there, 1 to 8105."""
    table = {code: int(value.split(":")[1]) for code, value in unihan["kTGH"].items()}
    if sorted(table.values()) != list(range(1, 8106)):
        raise SystemExit("make-fonts: kTGH does not list 8,105 characters")
    return table


def strokes(unihan):
    """How many strokes a character has, as the mainland writes it."""
    return {code: int(value.split()[0]) for code, value in unihan["kTotalStrokes"].items()}


def in_names(unihan):
    """Characters outside the 通用规范汉字表 that names of people are written with.

    A person keeps the traditional or the variant form of a common character in the name (濬 峯 堯 濛 叡 頔), and people
    from elsewhere write theirs in the characters of there. So: the traditional forms of the common characters; the
    variants of them that a national standard has; Japan's list for given names; what IICore, the set of characters
    that no region can do without, says of Taiwan, Hong Kong and Macao; and NAMES.
    """
    common = unihan["kTGH"].keys()
    traditional, variants = set(), set()
    for name, into in (("kTraditionalVariant", traditional), ("kSemanticVariant", variants), ("kZVariant", variants)):
        for code, value in unihan[name].items():
            others = {int(other, 16) for other in re.findall(r"U\+([0-9A-F]+)", value)}
            into |= others if code in common else set()
            into |= {code} if name != "kTraditionalVariant" and others & common else set()
    for code, value in unihan["kSimplifiedVariant"].items():
        if any(int(other, 16) in common for other in re.findall(r"U\+([0-9A-F]+)", value)):
            traditional.add(code)
    standards = [unihan[name].keys() for name in ("kBigFive", "kGB1", "kGB3", "kGB5", "kGB8", "kIICore")]
    variants = {code for code in variants if any(code in standard for standard in standards)}
    regional = {code for code, value in unihan["kIICore"].items() if set("THM") & set(value)}
    found = {code for code in variants | regional if code in UNIFIED and code in unihan["kMandarin"]}
    found |= traditional | unihan["kJinmeiyoKanji"].keys() | set(map(ord, NAMES))
    return {code for code in found if 0x3400 <= code < 0xA000} - common  # the rest no other font here has


def gb2312(part):
    """GB 2312 by its rows; `gbk` gives — and · as Windows reads them, `gb2312` the others' reading."""
    rows = {"hanzi": range(16, 88), "marks": (1, 2, 3, 4, 5, 9), "letters": (6, 7, 8)}[part]
    found = set()
    for row in rows:
        for cell in range(1, 95):
            pair = bytes((0xA0 + row, 0xA0 + cell))
            try:
                found.add(ord(pair.decode("gb2312")))
                found.add(ord(pair.decode("gbk")))
            except UnicodeDecodeError:
                pass
    return found


def letters():
    return set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | gb2312("letters") | set(map(ord, "–‐‑‚„†‡‹›⁄€"))


def symbols():
    """Everything that stands in a square of its own in Chinese text, Han apart."""
    ranges = [(0x3000, 0x303E), (0xFF01, 0xFF5E), (0xFFE0, 0xFFE5), (0x2460, 0x249B), (0x3220, 0x3229),
              (0x3251, 0x325F), (0x32B1, 0x32BF), (0x2160, 0x216B), (0x2170, 0x2179), (0x2500, 0x257F)]
    found = gb2312("marks") | {code for first, last in ranges for code in range(first, last + 1)}
    found |= set(map(ord, "—…“”‘’·•‧―‖‰′″‵※〇№℃℉℡㎎㎏㎜㎝㎞㎡㎥㏄㏎㏑㏒㏕￥＄"))
    found |= set(map(ord, "★☆○●◎◇◆□■△▲▽▼◁◀▷▶◯→←↑↓↖↗↘↙〓☐☑☒☎✓✔✕✗✘√×÷±≈≠≤≥≡∞∵∴∶∷♀♂°§¤⊙⊕"))
    return found - set(range(0x302A, 0x3030)) - {0x303E}  # these combine, and this is for typists
