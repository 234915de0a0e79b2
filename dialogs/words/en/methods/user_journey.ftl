method-user-journey = User journey
    .help = What young people have told, note by note: situation by situation and step by step, with quotes and how it felt. Nobody can be known again. The painful spots become actions. Write what the journey is about after the name.
    .title = User journey
    .topic = getting on
    .met = { $topic }: What did the young people meet?
    .how = Write quotes as they were said, one note a line, and end with :) or :( for how it felt. No names, phone numbers, birth numbers or schools.
    .stages = Before, On the way, After
    .situations = Get information, Choose, Need help
    .interviews = How many have been interviewed?
    .groups = Pupils, Apprentices, Young people outside
    .forms = alone, in a group
    .sore = Where does it hurt most, and what do we do about it?
    .sample =
        Berit: new round user journey: From year 10 to an apprenticeship
        Runde: From year 10 to an apprenticeship
        Kari [{ cmd-answer }]: "I did not know whom to ask" :( | The adviser showed me three ways :)
        Ola [{ cmd-answer }]: Nobody answered the e-mail :(
        (10 min)
        The secretary [{ cmd-result }]: One steady adult to ask
        (12 min)
        The hall: ☹ "I did not know whom to ask"
        The hall: One steady adult to ask
        Berit [{ cmd-carry-on }]
        Berit [{ cmd-close }]
        The hall: { hall-closed }
