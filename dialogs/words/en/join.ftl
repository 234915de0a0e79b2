## The form of “Join” where the platform knows the name already.

join-organisation = Where are you from? Municipality or organisation
join-kind = You come from
join-as-kommune = a municipality
join-as-other = another organisation
join-as-helper = guidance from outside
join-privacy = I remember your name and where you are from. Nothing else about you.
