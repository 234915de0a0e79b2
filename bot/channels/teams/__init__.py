"""The Teams channel: everything of Microsoft's stays in this folder."""
