"""What an administrator uploads to let Runde in: the Teams app package and the Slack app manifest."""
