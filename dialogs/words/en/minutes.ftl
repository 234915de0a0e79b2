# The minutes of a round.

minutes-of = Minutes from { $gathering }
minutes-untitled = Reflection round
minutes-file-name = minutes
minutes-page = Page { $page } of { $pages }

minutes-date = Date
minutes-time = Time
minutes-from = from { $time }
minutes-facilitator = Facilitator
minutes-people = Participants
minutes-people-count = { $people ->
    [one] 1 person
   *[other] { $people } people
} from { $places ->
    [one] 1 organisation
   *[other] { $places } organisations
}

minutes-aborted = The round was broken off at { $time }. These minutes hold what the groups had come to by then.
minutes-unfinished = The round has not ended yet. These minutes show what there is so far.

minutes-attendance = Present
minutes-municipalities = Municipalities
minutes-others = Other actors
minutes-helpers = Advisers and guests
minutes-nobody = Nobody
minutes-organisation = Organisation
minutes-names = Names
minutes-no-organisation = No organisation

minutes-questions = Questions
minutes-track-kommune = Municipality groups
minutes-track-other = Other actors
minutes-track-all = Everybody
minutes-part = Part { $part }

minutes-results = What the groups came to
minutes-group = Group { $number }
minutes-members = Around the table
minutes-no-result = The group handed in no written result.

minutes-polls = What the hall answered
minutes-poll-vote = Vote on what the groups came to
minutes-poll-anonymous = Anonymous.
minutes-poll-people = { $people ->
    [0] Nobody answered.
    [one] 1 person answered.
   *[other] { $people } people answered.
}
minutes-poll-too-few = Too few people answered for the answers to be shown.
minutes-from-group = Group

minutes-parked = Parked for later
minutes-commitments = What each of us will do
