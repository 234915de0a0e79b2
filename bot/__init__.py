"""The process: settings, composition root, command line, HTTP, channels and delivery."""
