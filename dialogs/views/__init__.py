"""How the state looks: each view is a plain function from state to a neutral message, in the language it is given."""
