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
slack-plan-in-channel = Type “/runde new” in the channel where the round is to be held, and we begin there.
slack-no-gathering = There is no round in this channel yet. Type “/runde new”, and I make one.
slack-slide-hint = There is room for 3,000 characters here. If the text is longer, send it as a message: “@Runde new round” with the text right after.
slack-home-empty = Here you see your rounds and what you can do now. You are not in any round yet.
slack-home-hint = Type “/runde new” in a channel to make a round, or press “Join” where somebody has made one.
