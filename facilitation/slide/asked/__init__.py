"""Reading how a question is to be answered: "Skala 1–10: Hvor godt …?", "Velg én" with its options below, "(ordsky)".

From the inside out: `vocabulary` knows single words, `manner` a whole phrase, `wording` a line, `blocks` a line with
what belongs to it on the lines below, `drawn` makes questions of it. What is no such phrase, word for word, is left
alone.
"""
