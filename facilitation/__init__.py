"""The method itself: pure, synchronous, standard library only. Time is an argument and nothing here does I/O."""
