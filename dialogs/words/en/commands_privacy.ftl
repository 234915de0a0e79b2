## What is stored about somebody, and for how long.

example-days = 30

cmd-export-me = Export me
    .phrases = export me | what do you know about me | what is stored about me | show what is stored about me | my data
    .help = Shows everything that is stored about you, with files to download.

cmd-forget-me = Delete me
    .phrases = delete me | forget me | erase me | delete my data | delete everything about me
    .help = Deletes your name and what you have written alone. I ask before I do it.

cmd-keep-for = How long to keep answers
    .phrases = delete the answers after <days> days | keep the answers for <days> days
    .help = Deletes what people have written, so many days after the gathering is over.
