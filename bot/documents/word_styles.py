"""How a Word document looks: its page, its fonts and colours, and its language."""

from dataclasses import dataclass
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from bot.pictures.drawing import LIGHT

FACTS, NOTE, CELL, HEADER_CELL, TABLE, FIGURE = "Facts", "Note", "Cell", "Header Cell", "Lined Table", "Figure"
TAGS = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}

FONT = "Calibri"
# The same colours as the pages and the pictures.
INK, ACCENT, FAINT = (RGBColor.from_string(colour[1:]) for colour in (LIGHT.ink, LIGHT.accent_deep, LIGHT.soft))
_LABEL_WIDTH = Cm(4.2)
_AFTER_BORDER = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl")


@dataclass(frozen=True, slots=True)
class Page:
    """A page in centimetres: A4."""

    width: float = 21.0
    height: float = 29.7
    margin: float = 2.4
    tallest_picture: float = 17.0

    @property
    def text_width(self) -> float:
        """The room for text between the margins."""
        return self.width - 2 * self.margin


PAGE = Page()


def furnish(file: Any, language: str) -> None:
    """Give an empty file its page, styles and language."""
    _lay_out(file)
    _speak(file, TAGS[language])
    _dress(file.styles["Normal"], 10.5, after=4, colour=INK)
    _dress(file.styles["Body Text"], 10.5, before=4, after=4, colour=INK)
    _dress(file.styles["Title"], 26, after=2, colour=ACCENT, bold=True)
    _dress(file.styles["Subtitle"], 12.5, after=14, colour=FAINT)
    _dress(file.styles["Heading 1"], 16, before=18, after=6, colour=ACCENT, bold=True)
    _dress(file.styles["Heading 2"], 12.5, before=12, after=3, colour=ACCENT, bold=True)
    _dress(file.styles["Heading 3"], 11, before=8, after=2, colour=INK, bold=True)
    _dress(file.styles["List Bullet"], 10.5, after=3, colour=INK)
    _dress(file.styles["Footer"], 8.5, colour=FAINT)
    _border(file.styles["Title"])
    _border(file.styles["Subtitle"], "bottom", str(ACCENT))
    _add_styles(file.styles)


def _lay_out(file: Any) -> None:
    section = file.sections[0]
    section.page_width, section.page_height = Cm(PAGE.width), Cm(PAGE.height)
    section.left_margin = section.right_margin = Cm(PAGE.margin)
    section.top_margin, section.bottom_margin = Cm(2.2), Cm(2.2)
    stops = file.styles["Footer"].paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(Cm(PAGE.text_width), WD_TAB_ALIGNMENT.RIGHT)


def _speak(file: Any, tag: str) -> None:
    """Say which language the document is in, for spelling and for voices that read it aloud."""
    for said in file.styles.element.xpath("//w:docDefaults//w:lang"):
        said.set(qn("w:val"), tag)


def _dress(
    style: Any,
    size: float,
    *,
    before: float = 0,
    after: float = 0,
    colour: RGBColor = INK,
    bold: bool = False,
) -> None:
    font = style.font
    font.size, font.bold, font.italic, font.color.rgb = Pt(size), bold, False, colour
    properties = style.element.get_or_add_rPr()
    for fonts in properties.xpath("w:rFonts | w:spacing | w:kern"):
        properties.remove(fonts)  # the template's own, which would win
    font.name = FONT
    properties.rFonts.set(qn("w:cs"), FONT)
    shape = style.paragraph_format
    shape.space_before, shape.space_after, shape.line_spacing = Pt(before), Pt(after), 1.12


def _border(style: Any, side: str = "", colour: str = "", size: int = 8) -> None:
    """Draw a line along one side of a style's paragraphs, in place of what the template draws."""
    properties = style.element.get_or_add_pPr()
    for border in properties.xpath("w:pBdr"):
        properties.remove(border)
    if side:
        line = f'<w:{side} w:val="single" w:sz="{size}" w:space="8" w:color="{colour}"/>'
        # The format wants its elements in one order, and a border stands before these.
        properties.insert_element_before(parse_xml(f"<w:pBdr {nsdecls('w')}>{line}</w:pBdr>"), *_AFTER_BORDER)


def _add_styles(styles: Any) -> None:
    facts = _new(styles, FACTS, after=2)
    facts.paragraph_format.left_indent, facts.paragraph_format.first_line_indent = _LABEL_WIDTH, -_LABEL_WIDTH
    facts.paragraph_format.tab_stops.add_tab_stop(_LABEL_WIDTH)
    note = _new(styles, NOTE, before=10, after=6)
    _border(note, "left", "B45309", size=24)
    note.paragraph_format.left_indent = Cm(0.4)
    _new(styles, CELL, before=2, after=2)
    _new(styles, FIGURE, before=6, after=6).paragraph_format.line_spacing = 1.0
    header = _new(styles, HEADER_CELL, before=2, after=2)
    header.font.bold, header.font.color.rgb = True, ACCENT
    header.paragraph_format.keep_with_next = True
    styles.add_style(TABLE, WD_STYLE_TYPE.TABLE).element.append(parse_xml(_TABLE_LINES))


def _new(styles: Any, name: str, *, before: float = 0, after: float = 0) -> Any:
    style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = styles["Normal"]
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    return style


_TABLE_LINES = f"""
<w:tblPr {nsdecls("w")}>
  <w:tblBorders>
    <w:top w:val="single" w:sz="8" w:space="0" w:color="{ACCENT}"/>
    <w:bottom w:val="single" w:sz="4" w:space="0" w:color="{LIGHT.line[1:]}"/>
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="{LIGHT.line[1:]}"/>
  </w:tblBorders>
  <w:tblCellMar>
    <w:left w:w="0" w:type="dxa"/>
    <w:right w:w="120" w:type="dxa"/>
  </w:tblCellMar>
</w:tblPr>
"""
