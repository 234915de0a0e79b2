## The form of «Bli med» where the platform knows the name already.

join-organisation = Hvor kommer du fra? Kommune eller virksomhet
join-kind = Du kommer fra
join-as-kommune = en kommune
join-as-other = en annen virksomhet
join-as-helper = veiledning utenfra
join-privacy = Jeg husker navnet ditt og hvor du kommer fra. Ingenting annet om deg.
