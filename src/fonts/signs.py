"""Signs that are drawn here, and those of the Fandol fonts that are put right."""

import math

from fontTools.misc.transform import Identity
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

import weight

# Fandol's ～ is half as long as it should be, ⒈ to ⒛ lost their points, and ① to ⑩ fill the em and so are unlike ⑪.
# They are left out; the next font that has them shows them.
LEFT_OUT = set(map(ord, "～①②③④⑤⑥⑦⑧⑨⑩⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"))
MIDDLE = 356  # of a square's ink, in thousandths above the baseline
YUAN = 70  # how much ink beside its characters a ￥ may have, in thousandths of its square
BAR = 38  # how thick a line beside Fandol's characters looks as light as they do


def mend(font, characters, heavy_yuan):
    """Puts right the signs that Fandol draws wrong, too heavy, too large or with gaps, out of its own outlines.

    U+FFE5 shows a dollar there and U+FFE3 a hyphen. All keep their square of 1 em.
    """
    for code in LEFT_OUT & characters.keys():
        del characters[code]

    def put(sign, like, place):
        characters[ord(sign)] = add(font, f"mended{ord(sign):04X}", characters[ord(like)], place, 1000)

    def box(sign):
        shapes = font.getGlyphSet()
        pen = BoundsPen(shapes)
        shapes[characters[ord(sign)]].draw(pen)
        return pen.bounds

    def filling(like, left, bottom, right, top):
        x0, y0, x1, y1 = box(like)
        wide, high = (right - left) / (x1 - x0), (top - bottom) / (y1 - y0)
        return Identity.translate(left - x0 * wide, bottom - y0 * high).scale(wide, high)

    put("￥", "¥", filling("¥", 155, 20, 845, 740))
    if heavy_yuan:
        yuan = weight.contours(font.getGlyphSet(), characters[ord("￥")], Identity)
        store(font, characters[ord("￥")], weight.glyph(weight.lightened(yuan, YUAN, 0, 12)), 1000)
    put("—", "—", filling("—", -5, MIDDLE - BAR / 2, 1005, MIDDLE + BAR / 2))
    put("－", "—", filling("—", 120, MIDDLE - BAR / 2, 880, MIDDLE + BAR / 2))
    put("￣", "—", filling("—", 0, 810, 1000, 810 + BAR))
    x0, y0, x1, y1 = box("°")
    put("°", "°", Identity.translate(70 - x0, 0))
    for sign in "●○□■◎◇◆":
        x0, y0, x1, y1 = box(sign)
        small = 800 / (x1 - x0)
        put(sign, sign, Identity.translate(500 - small * (x0 + x1) / 2, MIDDLE - small * (y0 + y1) / 2).scale(small))
    characters[ord("…")] = ellipsis(font, characters[ord("…")])


def ellipsis(font, name):
    """Three dots a third of an em apart, so that …… goes on without a gap."""
    pen = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(pen)
    dot = []
    for step, points in pen.value:
        dot.append((step, points))
        if step == "closePath":
            break
    across = [point[0] for _, points in dot for point in points if point]
    up = [point[1] for _, points in dot for point in points if point]
    made = TTGlyphPen(None)
    for third in range(3):
        place = Identity.translate(1000 * (2 * third + 1) / 6 - (min(across) + max(across)) / 2,
                                   MIDDLE - (min(up) + max(up)) / 2)
        shifted = TransformPen(made, place)
        for step, points in dot:
            getattr(shifted, step)(*points)
    return store(font, "mended2026", made.glyph(), 1000)


def add(font, name, like, place, advance):
    """A glyph that is another one moved or scaled."""
    drawing = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[like].draw(drawing)
    pen = TTGlyphPen(None)
    drawing.replay(TransformPen(pen, place))
    return store(font, name, pen.glyph(), advance)


def store(font, name, glyph, advance):
    font["glyf"][name] = glyph
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0))
    return name


# ---- what forms are ticked with

def draw_ticks(font, characters, line):
    """☐ ☑ ☒ ✓ ✔ ✕ ✗ ✘ ☎, in every font alike but for the thickness of their lines, in thousandths of the em."""
    left, right, bottom, top = 100, 900, MIDDLE - 400, MIDDLE + 400
    box = [frame(left, bottom, right, top, line)]
    tick = [(200, MIDDLE + 20), (415, MIDDLE - 235), (850, MIDDLE + 330)]
    small = [(265, MIDDLE + 10), (435, MIDDLE - 200), (745, MIDDLE + 235)]
    cross = [[(190, MIDDLE + 310), (810, MIDDLE - 310)], [(190, MIDDLE - 310), (810, MIDDLE + 310)]]
    written = [[(250, MIDDLE + 300), (400, MIDDLE + 60), (770, MIDDLE - 310)],
               [(190, MIDDLE - 290), (450, MIDDLE - 20), (800, MIDDLE + 330)]]
    inner = [[(280, MIDDLE + 220), (720, MIDDLE - 220)], [(280, MIDDLE - 220), (720, MIDDLE + 220)]]
    drawings = {
        "☐": box,
        "☑": box + [stroke(small, line * 1.5)],
        "☒": box + [stroke(one, line * 1.3) for one in inner],
        "✓": [stroke(tick, line * 1.5)],
        "✔": [stroke(tick, line * 3 + 40)],
        "✕": [stroke(one, line * 1.5) for one in cross],
        "✗": [stroke(one, line * 1.5) for one in written],
        "✘": [stroke(one, line * 3 + 40) for one in written],
        "☎": telephone(),
    }
    for sign, parts in drawings.items():
        pen = TTGlyphPen(None)
        for part in parts:
            for contour in part:
                pen.moveTo(contour[0])
                for point in contour[1:]:
                    pen.lineTo(point)
                pen.closePath()
        characters[ord(sign)] = store(font, f"drawn{ord(sign):04X}", pen.glyph(), 1000)


def frame(left, bottom, right, top, line):
    return [rectangle(left, bottom, right, top), rectangle(left + line, bottom + line, right - line, top - line)[::-1]]


def rectangle(left, bottom, right, top):
    return [(round(x), round(y)) for x, y in ((left, bottom), (left, top), (right, top), (right, bottom))]


def stroke(path, thick):
    """A line along some points, as one contour that runs with the clock."""
    half = thick / 2
    sides = ([], [])
    for at, (x, y) in enumerate(path):
        before, after = path[max(at - 1, 0)], path[min(at + 1, len(path) - 1)]
        directions = [unit(before, (x, y))] if at else []
        directions += [unit((x, y), after)] if at < len(path) - 1 else []
        across = sum(-d[1] for d in directions), sum(d[0] for d in directions)
        size = math.hypot(*across)
        reach = half / max(size / len(directions), 0.5)
        for side, way in zip(sides, (1, -1)):
            side.append((round(x + way * reach * across[0] / size), round(y + way * reach * across[1] / size)))
    return [sides[0] + sides[1][::-1]]


def unit(a, b):
    length = math.dist(a, b)
    return (b[0] - a[0]) / length, (b[1] - a[1]) / length


def telephone():
    """A desk telephone: the receiver on its rest, the body, the dial."""
    low, high = MIDDLE - 340, MIDDLE + 330
    receiver = [(60, high - 190), (95, high - 60), (200, high), (800, high), (905, high - 60), (940, high - 190),
                (700, high - 190), (680, high - 100), (320, high - 100), (300, high - 190)]
    body = [(120, low), (180, low + 250), (330, low + 420), (380, low + 420), (380, low + 510), (440, low + 510),
            (440, low + 430), (560, low + 430), (560, low + 510), (620, low + 510), (620, low + 420),
            (670, low + 420), (820, low + 250), (880, low)]
    dial = [(round(500 + 125 * math.cos(turn)), round(low + 210 + 125 * math.sin(turn)))
            for turn in (2 * math.pi * step / 24 for step in range(24))]
    return [[receiver], [body, dial]]
