#!/usr/bin/env python3
"""Converts captures of a terminal to an animated SVG image.

Each file is one capture, as `tmux capture-pane -p -e` writes it. Equal captures become one frame, and a line that appears in
several frames is stored once. Viewers without animation show the last frame. Needs only Python's standard library.
"""

import argparse
import html
import re
import sys
import unicodedata

FONT_SIZE, CELL, LINE, MARGIN, BAR = 14, 8.4, 19, 16, 34
BACKGROUND, FOREGROUND, FRAME = "#14181f", "#d5dbe3", "#3b4554"
COLORS = {
    30: "#5c6775", 31: "#ff7a76", 32: "#7bd88f", 33: "#f2c66d", 34: "#79b8ff", 35: "#d3a4f9", 36: "#6fd3dc", 37: "#d5dbe3",
    90: "#7d8898", 91: "#ff9b98", 92: "#a0e6af", 93: "#f7d894", 94: "#a1ccff", 95: "#e2c3fb", 96: "#98e2e9", 97: "#ffffff",
}


def style(codes, current):
    """The style after an SGR sequence."""
    current, codes = dict(current), list(codes)
    while codes:
        code = codes.pop(0)
        if code == 38 and codes[:1] == [5] and codes[1] < 16:
            # The first 16 of the 256 colors are the standard colors.
            code = codes[1] + (30 if codes[1] < 8 else 82)
            del codes[:2]
        if code == 0:
            current = {}
        elif code == 1:
            current["bold"] = True
        elif code == 2:
            current["dim"] = True
        elif code == 22:
            current.pop("bold", None)
            current.pop("dim", None)
        elif code == 39:
            current.pop("color", None)
        elif code in COLORS:
            current["color"] = COLORS[code]
        elif code not in (3, 4, 23, 24, 49):
            sys.exit(f"frames2svg: SGR {code} is not supported")
    return current


def runs(line, current):
    """The parts of a line with the same style, as (column, text, style), and the style at its end."""
    found, column = [], 0
    for text, codes in re.findall(r"([^\x1b]+)|\x1b\[([0-9;]*)m", line):
        if not text:
            current = style([int(code or 0) for code in codes.split(";")], current)
            continue
        # Some viewers collapse spaces, so several spaces start a new part.
        for part in re.split(r"(  +)", text):
            if part.strip():
                found.append((column, part, current))
            column += sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in part)
    return found, current


def attributes(look):
    shown = f' fill="{look["color"]}"' if "color" in look else ""
    shown += ' font-weight="bold"' if look.get("bold") else ""
    return shown + (' opacity=".6"' if look.get("dim") else "")


def row(pieces):
    """A line as SVG. The width of each part is set explicitly, so that it does not depend on the font."""
    texts = []
    for column, text, look in pieces:
        stripped = text.lstrip(" ")
        column += len(text) - len(stripped)
        stripped = stripped.rstrip(" ")
        x, width = round(column * CELL, 1), round(len(stripped) * CELL, 1)
        texts.append(f'<text x="{x:g}" textLength="{width:g}"{attributes(look)}>{html.escape(stripped, quote=False)}</text>')
    return "".join(texts)


def frame(path):
    """The lines of a capture as SVG."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    rows, look = [], {}
    for line in lines:
        pieces, look = runs(line, look)
        rows.append(row(pieces))
    return tuple(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--columns", type=int, required=True)
    parser.add_argument("--rows", type=int, required=True)
    parser.add_argument("--seconds", type=float, required=True, help="between two captures")
    parser.add_argument("--hold", type=float, default=6, help="seconds that the last frame is shown")
    parser.add_argument("captures", nargs="+")
    options = parser.parse_args()

    frames = []
    for path in options.captures:
        capture = frame(path)
        if frames and frames[-1][0] == capture:
            frames[-1][1] += options.seconds
        else:
            frames.append([capture, options.seconds])
    frames[-1][1] += options.hold
    total = sum(seconds for _, seconds in frames)

    known = {}
    for capture, _ in frames:
        for line in capture:
            if line:
                known.setdefault(line, f"l{len(known)}")
    width, height = options.columns * CELL + 2 * MARGIN, options.rows * LINE + BAR + MARGIN
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}">',
        "<style>",
        f"text {{ font: {FONT_SIZE}px ui-monospace, 'SF Mono', Menlo, 'DejaVu Sans Mono', Consolas, monospace;"
        f" fill: {FOREGROUND}; white-space: pre }}",
        "".join(sorted({f'text[fill="{color}"] {{ fill: {color} }}\n' for color in COLORS.values()})).rstrip(),
        ".f { visibility: hidden } .f:last-of-type { visibility: visible }",
        "@media (prefers-reduced-motion: no-preference) {",
    ]
    begin = 0.0
    for n, (_, seconds) in enumerate(frames):
        start, end = 100 * begin / total, 100 * (begin + seconds) / total
        hide = "" if n == len(frames) - 1 else f" {end:.2f}% {{ visibility: hidden }}"
        first = "" if n == 0 else "0% { visibility: hidden } "
        out.append(f"@keyframes k{n} {{ {first}{start:.2f}% {{ visibility: visible }}{hide} }}")
        out.append(f"#f{n} {{ animation: k{n} {total:g}s step-end infinite }}")
        begin += seconds
    out += ["}", "</style>", "<defs>"]
    out += [f'<g id="{name}">{line}</g>' for line, name in known.items()]
    out += [
        "</defs>",
        f'<rect x=".5" y=".5" width="{width - 1:g}" height="{height - 1:g}" rx="8" fill="{BACKGROUND}" stroke="{FRAME}"/>',
    ]
    out += [f'<circle cx="{MARGIN + 5 + 18 * n}" cy="{BAR / 2:g}" r="5" fill="{FRAME}"/>' for n in range(3)]
    for n, (capture, _) in enumerate(frames):
        lines = [f'<use href="#{known[line]}" y="{at * LINE}"/>' for at, line in enumerate(capture) if line]
        out.append(f'<g class="f" id="f{n}" transform="translate({MARGIN} {BAR + FONT_SIZE})">{"".join(lines)}</g>')
    out.append("</svg>")
    print("\n".join(out))


main()
