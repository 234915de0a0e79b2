"""`make pages`: writes docs/methods from the methods' own files; names behind it draw those methods' pictures anew."""

import asyncio
import sys

from facilitation.methods import bank
from tests.method_pages.pages import INDEX, file, index, page, picture
from tests.method_pages.pictures import draw_all

for method in bank().values():
    file(method).write_text(page(method), encoding="utf-8")
INDEX.write_text(index(INDEX.read_text(encoding="utf-8")), encoding="utf-8")
wanted = [one for one in bank().values() if one.name in sys.argv[1:] or not picture(one).exists()]
asyncio.run(draw_all(wanted))
