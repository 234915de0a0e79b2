method-open-space = Open Space
    .help = Anybody may propose a topic and host it. The topics get a place and a slot, people go where they like, and the host writes down what you come to. Write the places and the slots after the name.
    .title = Open Space
    .propose = What will you take up?
    .slot = Slot { $number }
    .harvest = What did you come to?
    .place = Table { $letter }
    .waiting = Without a place yet
    .sample =
        Berit: new round open space: Main hall, Library; 2 slots of 30 minutes
        Runde: Main hall, Library
        Kari [{ cmd-answer }]: Safe ways to school
        Ola [{ cmd-answer }]: Leisure for all
        Siri [{ cmd-answer }]: Meals at school
        (10 min)
        The hall: Safe ways to school (Kari Dal)
        Nils [Main hall: Safe ways to school]
        Anne [Main hall: Safe ways to school]
        Anne [{ visit-leave }]
        Kari [{ cmd-answer }]: Three roads lack light
        (30 min)
        Per [Main hall: Leisure for all]
        Ola [{ cmd-answer }]: Kit to borrow in every village
        (30 min)
        (5 min)
        The hall: Three roads lack light
        Berit [{ cmd-carry-on }]
        Berit [{ cmd-close }]
        The hall: { hall-closed }
