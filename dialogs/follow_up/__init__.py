"""Until the next meeting: what was promised and by whom, who coordinates, and the morning message that reminds them."""
