## What is said in Slack only.

slack-clock-runs = ⏱ Klokka går til { $time }.
slack-clock-stands = ⏱ Klokka står med { $left } att.
slack-more = Det er meir enn Slack har plass til. Sjå alt på nettsida.
slack-field-too-long = «{ $field }» er for lang til Slack. Skriv på nettsida.
slack-sure = Sikker?
slack-no = Nei
slack-cancel = Avbryt
slack-close = Lukk
