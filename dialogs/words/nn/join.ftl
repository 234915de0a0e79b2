## The form of «Bli med» where the platform knows the name already.

join-organisation = Kvar kjem du frå? Kommune eller verksemd
join-kind = Du kjem frå
join-as-kommune = ein kommune
join-as-other = ei anna verksemd
join-as-helper = rettleiing utanfrå
join-privacy = Eg hugsar namnet ditt og kvar du kjem frå. Ingenting anna om deg.
