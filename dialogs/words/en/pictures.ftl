# Pictures of what the hall answered, and the texts that say the same.

picture-cloud = Word cloud
picture-choices = Bar chart
picture-votes = Votes for each point
picture-scale = Spread over a scale
picture-compared = The same question over time
picture-organisations = Answers of each organisation
picture-board = Board
picture-matrix = Timeline
picture-quadrant = Quadrant
picture-dated = Milestones in time
picture-nothing = No answers yet
picture-several = { " · " }several choices allowed
picture-dots-from = { $people ->
    [0] { $dots }
    [one] { $dots } from 1 person
   *[other] { $dots } from { $people } people
}
picture-mean = Mean
picture-median = Median
picture-before = Before
picture-after = After
picture-term = { $text } ({ $count })
picture-more = and { $count } more
picture-across = Across: { $axis }
picture-up = Up: { $axis }
picture-field = { $count } { $field }
picture-high-right = upper right
picture-high-left = upper left
picture-low-right = lower right
picture-low-left = lower left

picture-answers = { $count ->
    [0] No answers yet
    [one] 1 answer
   *[other] { $count } answers
}
picture-dots = { $count ->
    [0] No votes
    [one] 1 vote
   *[other] { $count } votes
}
picture-notes = { $count ->
    [0] No notes yet
    [one] 1 note
   *[other] { $count } notes
}
picture-things = { $count ->
    [0] Nothing placed yet
    [one] 1 thing placed
   *[other] { $count } things placed
}
picture-marks = { $count ->
    [0] No milestones yet
    [one] 1 milestone
   *[other] { $count } milestones
}
picture-step = { $count } at { $step }

picture-places = { $count ->
    [0] Nobody has answered yet
    [one] 1 has answered
   *[other] { $count } have answered
}
picture-moved = { $name }: before { $before }, after { $after }{ $change ->
    [none] {""}
   *[other] {" "}({ $change })
 }
picture-head-place = Who
picture-head-answer = Answer
picture-head-change = Change

picture-head-term = Word
picture-head-people = People
picture-head-choice = Choice
picture-head-count = Count
picture-head-share = Share
picture-head-point = Point
picture-head-dots = Votes
picture-head-step = Step
picture-head-column = Column
picture-head-note = Note
picture-head-situation = Situation
picture-head-stage = Stage
picture-head-thing = Thing
picture-head-where = Field
picture-head-day = Day
picture-head-milestone = Milestone
picture-head-who = Who
picture-numbers = Show the numbers
