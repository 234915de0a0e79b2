## What is said in Slack only.

slack-clock-runs = ⏱ Klokka går til { $time }.
slack-clock-stands = ⏱ Klokka står med { $left } igjen.
slack-more = Det er mer enn Slack har plass til. Se alt på nettsiden.
slack-field-too-long = «{ $field }» er for lang til Slack. Skriv på nettsiden.
slack-sure = Sikker?
slack-no = Nei
slack-cancel = Avbryt
slack-close = Lukk
