## What is said in Slack only.

slack-clock-runs = ⏱ The clock runs until { $time }.
slack-clock-stands = ⏱ The clock is stopped with { $left } left.
slack-more = There is more than Slack has room for. See all of it on the web page.
slack-field-too-long = “{ $field }” is too long for Slack. Write on the web page.
slack-sure = Are you sure?
slack-no = No
slack-cancel = Cancel
slack-close = Close
stopped-slack-no-direct = Runde cannot write to this person in Slack. Use the web page.
slack-too-late = That took a little too long. Please press again.
slack-plan-in-channel = Type “/runde new” in the channel where the round is to be held, and we begin there.
slack-no-gathering = There is no round in this channel yet. Type “/runde new”, and I make one.
slack-slide-hint = There is room for 3000 characters here. Send a longer text as a message: “@Runde new round” and the text right after it, or the slide as a file.
slack-file-elsewhere = { $name } is not kept in Slack. Upload the file itself, or paste the text.
slack-file-refused = Slack would not let me have { $name }. Try once more, or paste the text.
slack-file-away = I could not fetch { $name } just now. Please send it once more.
slack-home-empty = Here you see your rounds and what you can do now. You are not in any round yet.
slack-home-hint = Type “/runde new” in a channel to make a round, or press “Join” where somebody has made one.

## Adding Runde to a workspace.

slack-not-installed = Runde has not been added to this workspace, or has been removed. Ask whoever runs Slack where you are to add Runde.
slack-not-allowed = This Runde is not open to this workspace. Ask whoever runs Runde to let it in.
slack-added-done = Invite Runde to a channel with /invite @Runde, and type /runde new there. You can close this page.
    .title = Runde has been added to Slack
slack-added-denied = You said no in Slack, and nothing has changed.
    .title = Runde was not added
slack-added-closed = This Runde is open to some workspaces only, and yours is not one of them. Nothing has changed. Ask whoever runs Runde to let it in.
    .title = Runde was not added
slack-added-stale = The link had been used, was too old, or was begun in another browser. Try again, and finish within ten minutes.
    .title = We have to begin again
slack-added-refused = Slack did not take the installation. Try again. If it happens again, whoever runs Runde must look in the log.
    .title = Runde was not added
slack-added-organisation = Runde is added to one workspace at a time, not to a whole organisation. Try again, and choose a workspace.
    .title = Choose a workspace
slack-added-rotation = The Slack app is set up with tokens that expire (token rotation), and that cannot be turned off again. Whoever runs Runde must make the app anew from runde manifest slack.
    .title = The Slack app must be made anew
slack-added-away = Slack did not answer. Wait a little, and try again.
    .title = Slack does not answer

## What `runde manifest slack` tells the operator.

slack-manifest-how = Paste the above at https://api.slack.com/apps (“Create New App”, “From a manifest”). The scopes, and why:
slack-manifest-no-address = Set RUNDE_PUBLIC_URL to an address that begins with https://, or use --socket-mode.
slack-scope-app-mentions-read = see what is written to @Runde in channels
slack-scope-channels-read = see what a channel is called, and when it is archived or somebody leaves
slack-scope-chat-write = write in channels Runde has been added to, and to those who are in a round
slack-scope-commands = /runde
slack-scope-files-read = fetch slides that are sent to Runde as a file
slack-scope-groups-read = the same for private channels Runde has been added to
slack-scope-im-history = read what is written to Runde in direct messages, which are answers
slack-scope-users-read = the names of those who join
