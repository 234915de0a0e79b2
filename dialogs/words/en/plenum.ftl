## The plenum: points that are taken from notes, laid out, merged, lifted and turned into actions.

board-title = The plenum's board
board-text = Choose one or more points and what to do. Or type: “show 3.2 large”, “merge 3.2 and 5.1”. 3.2 is the second point of group 3.
board-empty = The points come here as the groups send them.
board-lifted = Shown large now: { $point }
board-page = Page { $page }
board-points-on-page = Points, page { $page } of { $pages }
board-twins = Do these say the same?
board-pair = { $one } “{ $line }” and { $other } “{ $twin }”
board-points = Points
board-what = What do you want to do?
board-do-lift = Show large
board-do-top = Put first
board-do-up = Move up
board-do-down = Move down
board-do-merge = Merge
board-do-split = Split again
board-do-action = Make an action
board-previous = Previous page
board-next = Next page
board-merge = Merge { $one } and { $other }
board-apart = { $one } and { $other } are not the same

point-line = { $text } ({ $groups })
point-note-of = from { $names }’s note
point-votes = { $votes ->
    [one] 1 dot
   *[other] { $votes } dots
}
point-of-groups = { $text } ({ $groups } groups)
plenum-points = What the groups came to
results-sent = Have sent results

adopt-note = Take in: “{ $note }”
adopted-notes = Taken in from the notes
adopted-from = { $text } ({ $name ->
    [nobody] somebody who has left
   *[other] { $name }
})
give-back-note = Take out: “{ $note }”

note-adopted = The note is in the result.
note-given-back = The note is out again.
point-lowered = All points are shown alike.
point-lift = Point { $point } is shown large.
point-top = Point { $point } comes first.
point-up = Point { $point } is moved up.
point-down = Point { $point } is moved down.
point-merge = Merged under point { $point }.
point-split = Point { $point } is split again.
point-apart = Noted: they do not say the same.

say-floor-last-minute = One minute left for group { $group }.
say-floor-time-is-up = Time is up for group { $group }. Thank you!

no-no-such-point = I can’t find point { $point }. Its number is on the plenum’s board, for example 3.2.
no-merge-two-points = Choose two or more points that are to be one.
no-not-merged = That point is not merged with any other.
no-choose-a-point = Choose a point first.
no-choose-one-point = Choose only one point to do that.
no-choose-what-to-do = Choose what to do with the points.
no-note-not-heard = That note has not been heard in the group yet.
no-no-such-note = I can’t find that note.
no-which-note = Several notes fit. Type a little more of the one you mean.

minutes-plenum = Plenum
minutes-plenum-point = Point
minutes-plenum-from = Comes from
minutes-plenum-votes = Dots
minutes-said-by = { $group }: { $text }
minutes-from-note = { $said }, from { $name }’s note
minutes-round-actions = Actions
minutes-action-due = by { $day }
minutes-origin-point = from point { $point } of the plenum, { $groups }
minutes-origin-note = { $origin }, from { $names }’s note
