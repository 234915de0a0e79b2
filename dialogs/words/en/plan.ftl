# What `runde plan` writes in the terminal. English.

plan-missing = There is no file { $name }.
plan-not-a-file = Cannot open { $name }: it is not a file that can be read.
plan-unknown-kind = Cannot read { $name }: Runde reads .txt, .md and .pptx, not { $kind }.
plan-too-large = { $name } is too large: Runde reads no more than { $most } MB.
plan-unreadable = Cannot read { $name }: the file is damaged, locked with a password, or not what its name says.

plan-warning = Warning
plan-nothing = Found no rounds, no groups and no meetings.
plan-untitled = (no heading)
plan-round = Round { $number }
plan-track-kommune = municipality groups
plan-track-other = other actors
plan-track-all = everybody
plan-questions = Questions
plan-part = Questions, part { $part }
plan-phases = Phases
plan-minutes = { $minutes } minutes
plan-turns = in turn
plan-phase-individual = Individual
plan-phase-group = Group
plan-phase-plenum = Plenary
plan-phase-commitment = Commitment
plan-phase-follow-up = Further work
plan-roles = Roles
plan-role-moderator = Moderator
plan-role-timekeeper = Timekeeper
plan-role-secretary = Secretary
plan-role-focus-keeper = Focus keeper
plan-criterion-claimed = the group settles it
plan-criterion-computed = computed from the names
plan-criterion-drawn = drawn by Runde
plan-groups = Groups
plan-group = Group
plan-organisations = Organisations
plan-people = Helpers

plan-meetings = Meetings
plan-meeting-when = When
plan-meeting-title = Meeting
plan-meeting-place = Place
