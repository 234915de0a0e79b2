"""What an operator sees at `/metrics`: figures of what people feel. Nothing in them tells who anybody is."""

from bot.metrics.figures import Metrics
from bot.metrics.serving import mount
from bot.metrics.watching import Watched

__all__ = ["Metrics", "Watched", "mount"]
