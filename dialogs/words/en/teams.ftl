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
teams-my-page = Write mine
teams-my-page-title = Only you see this
teams-you-wrote = This is what you wrote. It was not saved, but you can copy it:
teams-nothing-here = There is nothing here for you yet. Press "Join" first.
teams-on-the-page = Join on the web page
teams-invited = You are invited to “{ $title }”.
teams-file-in-channel = I may not open files in channels and group chats. Paste the text of the slide, or send me the file in our own conversation.
teams-file-elsewhere = I fetch files only from your organisation’s own storage in Microsoft 365, so { $name } was not opened. Paste the text instead.
teams-file-away = I could not get hold of { $name }. Try once more, or paste the text of the slide.
teams-welcome = Hello! I am Runde, and I lead reflection rounds.
teams-welcome-channel = Write "@Runde new round" and paste the slide, and we are off.
teams-welcome-personal = When you are in a round, your tasks come here. Only you see what you write here.
teams-untitled = Gathering
stopped-not-installed = Runde is not installed for this person. "Write mine" on the group's card works all the same.
stopped-refused = Teams refused the message.

## The app package for Teams.

teams-app-name = Runde: reflection rounds
teams-app-short = Leads reflection rounds: individual, group and plenum.
teams-app-full = Runde leads a reflection round in a channel. The facilitator pastes a slide, and Runde gathers people in groups, hands out the roles of moderator, secretary, timekeeper and focus keeper, keeps the time, collects the answers and writes the minutes. Runde reads only what is written to it: mentions, messages in the personal chat and presses on its own cards. Those who have no Teams take part on a web page.
teams-manifest-no-id = Set RUNDE_TEAMS_APP_ID to the app's id in Azure (a GUID) first.
teams-manifest-no-address = Set RUNDE_PUBLIC_URL to the address Runde has on the web (https://…) first.
teams-manifest-cannot-write = Cannot write { $path }: { $reason }
teams-manifest-written = Wrote { $path }. Upload it in Teams: Apps > Manage your apps > Upload an app.
