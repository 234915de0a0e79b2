"""A gathering's programme: an agenda as people paste it, its items with clocks, and what a delay does to them."""
