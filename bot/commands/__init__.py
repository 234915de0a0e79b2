"""The commands of `runde`, a file each."""
