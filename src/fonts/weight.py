"""Makes outlines lighter, so that a character from another font isn't darker than its neighbours."""

import math

from fontTools.misc.transform import Identity
from fontTools.pens.areaPen import AreaPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

EM = 1000


def ink(shapes, name):
    """The share of its square that a glyph covers, in thousandths of the em's square; holes count as none."""
    pen = AreaPen(shapes)
    shapes[name].draw(pen)
    return abs(pen.value) / EM


def ink_by_strokes(font, characters, strokes):
    """How much ink a font's characters have, by the number of their strokes: the mean over like numbers."""
    shapes = font.getGlyphSet()
    by_number = {}
    for code, name in characters.items():
        if code in strokes:
            by_number.setdefault(strokes[code], []).append(ink(shapes, name))
    means = {}
    for number in range(1, 65):
        near = [value for other in range(number - 1, number + 2) for value in by_number.get(other, [])]
        means[number] = sum(near) / len(near) if len(near) >= 20 else means.get(number - 1, 0)
    first = next(value for value in means.values() if value)
    return {number: value or first for number, value in means.items()}


def contours(shapes, name, place):
    """The points of a glyph's contours: x, y, and whether the outline goes through it."""
    drawing = DecomposingRecordingPen(shapes)
    shapes[name].draw(drawing)
    pen = TTGlyphPen(None)
    drawing.replay(TransformPen(pen, place))
    glyph = pen.glyph()
    found, start = [], 0
    for end in getattr(glyph, "endPtsOfContours", []):
        points = zip(glyph.coordinates[start:end + 1], glyph.flags[start:end + 1])
        found.append([(x, y, flag & 1) for (x, y), flag in points])
        start = end + 1
    return found


def thinned(shape, by):
    """The contours moved into the ink by a length; points that lie on one another stay so."""
    turn = 1 if sum(map(signed_area, shape)) < 0 else -1  # TrueType's outer contours run with the clock
    return [thinner(contour, by, turn) for contour in shape]


def signed_area(contour):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(contour, contour[1:] + contour[:1])) / 2


def thinner(contour, by, turn):
    points = [point for at, point in enumerate(contour) if point[:2] != contour[at - 1][:2]]
    if len(points) < 3:
        return contour
    moved = []
    for at, (x, y, on) in enumerate(points):
        before, after = points[at - 1], points[(at + 1) % len(points)]
        first, second = normal(before, (x, y), turn), normal((x, y), after, turn)
        sharp = max(1 + first[0] * second[0] + first[1] * second[1], 0.4)  # the tips of strokes don't fly off
        moved.append((x + by * (first[0] + second[0]) / sharp, y + by * (first[1] + second[1]) / sharp, on))
    return moved


def normal(a, b, turn):
    x, y = b[0] - a[0], b[1] - a[1]
    length = math.hypot(x, y)
    return y / length * turn, -x / length * turn


def glyph(shape):
    """A TrueType glyph of contours."""
    pen = TTGlyphPen(None)
    draw(shape, pen)
    return pen.glyph()


def draw(shape, pen):
    for contour in shape:
        points = [((round(x), round(y)), on) for x, y, on in contour]
        start = next((at for at, point in enumerate(points) if point[1]), None)
        if start is None:
            pen.qCurveTo(*(point for point, _ in points), None)
        else:
            points = points[start:] + points[:start]
            pen.moveTo(points[0][0])
            bends = []
            for point, on in points[1:]:
                bends.append(point)
                if on:
                    pen.lineTo(point) if len(bends) == 1 else pen.qCurveTo(*bends)
                    bends = []
            if bends:
                pen.qCurveTo(*bends, points[0][0])
        pen.closePath()


def lightened(shape, ink_wanted, least, most):
    """The contours thinned until they have so much ink; by so much at the least and at the most."""
    def ink_of(contours):
        pen = AreaPen()
        draw(contours, pen)
        return abs(pen.value) / EM

    low, high = least, most
    for _ in range(6):
        middle = (low + high) / 2
        low, high = (middle, high) if ink_of(thinned(shape, middle)) > ink_wanted else (low, middle)
    return thinned(shape, (low + high) / 2)
