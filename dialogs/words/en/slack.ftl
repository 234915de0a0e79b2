## What is said in Slack only.

slack-clock-runs = ⏱ The clock runs until { $time }.
slack-clock-stands = ⏱ The clock is stopped with { $left } left.
slack-more = There is more than Slack has room for. See all of it on the web page.
slack-field-too-long = “{ $field }” is too long for Slack. Write on the web page.
slack-sure = Are you sure?
slack-no = No
slack-cancel = Cancel
slack-close = Close
