"""What is said: commands and button presses in, messages out, with no word of any vendor."""
