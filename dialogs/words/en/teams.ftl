## What is said in Microsoft Teams only.

teams-clock-until = The clock runs until { $time }
teams-clock-stands = The clock has stopped. { $left } left.
teams-minutes-given = You have { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
teams-more = … and { $count } more
teams-cut = There is more here than the card has room for.
teams-too-long-to-write = The form is too large for a card. Fill it in on the web page.
teams-on-the-web = See everything on the web page
teams-open-web = Open on the web page
teams-yes = Yes, do it
teams-for = For { $names }
teams-choose-up-to = { $label } (up to { $most })
teams-needs-newer = Update Teams to see this card.
teams-my-page = Write mine
teams-my-page-title = Only you see this
teams-write-to-me = Write to me here any time; only you see it.
teams-nothing-here = There is nothing here for you yet. Press "Join" first.
teams-not-now = That did not work just now. Try again in a little while.
teams-welcome = Hello! I am Runde, and I lead reflection rounds.
teams-welcome-channel = Write "@Runde new round" and paste the slide, and we are off.
teams-welcome-personal = When you are in a round, your tasks come here. Only you see what you write here.
teams-untitled = Gathering
stopped-not-installed = Runde is not installed for this person. "Write mine" on the group's card works all the same.
stopped-refused = Teams refused the message.
