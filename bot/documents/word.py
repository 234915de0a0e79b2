"""A document as DOCX: real headings, lists and header rows, so that a screen reader finds its way in it."""

from io import BytesIO
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm
from docx.text.paragraph import Paragraph as WordParagraph

from bot.documents.blocks import Block, Bullets, Document, Facts, Figure, Heading, Item, Note, Paragraph, Table
from bot.documents.figures import Draw, width_on_paper
from bot.documents.plain_text import clean, one_line
from bot.documents.word_styles import CELL, FACTS, FIGURE, HEADER_CELL, NOTE, PAGE, TABLE, furnish
from bot.pictures.kinds import draw as drawn_now
from dialogs.words import words

_LONGEST_NAME = 100


def word(document: Document, draw: Draw = drawn_now) -> bytes:
    """Return the document as the bytes of a DOCX file, with each picture as `draw` draws it."""
    file = docx.Document()
    furnish(file, document.language)
    _describe(file, document)
    _footer(file, document)
    file.add_paragraph(one_line(document.title), style="Title")
    file.add_paragraph(one_line(document.subtitle), style="Subtitle")
    for block in document.blocks:
        _add(file, block, draw)
    buffer = BytesIO()
    file.save(buffer)
    return buffer.getvalue()


def _describe(file: Any, document: Document) -> None:
    """Fill in the properties that file managers and screen readers show."""
    about = file.core_properties
    about.title = one_line(document.title)[:255]  # the library takes no more
    about.subject = one_line(document.subtitle)[:255]
    about.author = about.last_modified_by = "Runde"
    about.language = file.styles.element.xpath("string(//w:docDefaults//w:lang/@w:val)")
    about.comments = about.keywords = ""
    if document.written is not None:
        about.created = about.modified = document.written.replace(tzinfo=None)  # its format knows only UTC


def _footer(file: Any, document: Document) -> None:
    """Put the title and "page x of y" below every page."""
    line = file.sections[0].footer.paragraphs[0]
    line.text = f"{one_line(document.title)}\t"
    mark = "\x00"
    before, between, after = words(document.language)("minutes-page", page=mark, pages=mark).split(mark)
    line.add_run(before)
    _add_field(line, "PAGE")
    line.add_run(between)
    _add_field(line, "NUMPAGES")
    line.add_run(after)


def _add_field(line: WordParagraph, code: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"  # until the reader's program has counted
    run.append(text)
    field.append(run)
    line._p.append(field)


def _add(file: Any, block: Block, draw: Draw) -> None:
    match block:
        case Heading():
            file.add_heading(one_line(block.text), level=block.level)
        case Paragraph():
            _write(_paragraph(file, "Body Text"), block.text)
        case Note():
            _write(_paragraph(file, NOTE), block.text)
        case Facts():
            for label, value in block.rows:
                line = _paragraph(file, FACTS)
                line.add_run(one_line(label)).bold = True
                line.add_run(f"\t{one_line(value)}")
        case Bullets():
            for item in block.items:
                _add_item(file, item)
        case Table():
            _add_table(file, block)
        case Figure():
            _add_picture(file, block, draw)


def _paragraph(file: Any, style: str) -> WordParagraph:
    """Add a paragraph, its style set by id: by name, the library looks through all styles for each paragraph."""
    line: WordParagraph = file.add_paragraph()
    line._p.style = file.styles[style].style_id
    return line


def _add_item(file: Any, item: Item) -> None:
    line = _paragraph(file, "List Bullet")
    if label := one_line(item.label):
        line.add_run(f"{label}: ").bold = True
    _write(line, item.text)


def _write(line: WordParagraph, text: str) -> None:
    """Write what somebody typed; their lines stay lines of one paragraph."""
    first, *rest = clean(text).split("\n")
    run = line.add_run(first)
    for each in rest:
        run.add_break()
        run = line.add_run(each)


def _add_table(file: Any, block: Table) -> None:
    table = file.add_table(rows=0, cols=len(block.header), style=TABLE)
    table.autofit = False
    widths = [Cm(PAGE.text_width * width / sum(block.widths)) for width in block.widths]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    head, body = (file.styles[style].style_id for style in (HEADER_CELL, CELL))
    for row, style in [(block.header, head), *((row, body) for row in block.rows)]:
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=True):
            line = cell.paragraphs[0]
            line._p.style = style
            _write(line, text)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # repeated on each page, and read as headers


def _add_picture(file: Any, figure: Figure, draw: Draw) -> None:
    """Add a picture, on the page of its line, with what a screen reader says in its place."""
    lead = _paragraph(file, "Body Text")
    _write(lead, figure.lead)
    lead.paragraph_format.keep_with_next = True
    picture, drawing = figure.picture, draw(figure.picture)
    width = Cm(width_on_paper(drawing, PAGE.text_width, PAGE.tallest_picture))
    shape = _paragraph(file, FIGURE).add_run().add_picture(BytesIO(drawing.png), width=width)
    about = shape._inline.docPr
    about.set("name", one_line(picture.title)[:_LONGEST_NAME])
    about.set("descr", one_line(picture.alt))
