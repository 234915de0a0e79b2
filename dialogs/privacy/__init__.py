"""What data protection asks for: people are told what is stored about them, and forgotten; nothing is kept for ever."""
