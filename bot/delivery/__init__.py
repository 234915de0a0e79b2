"""Sends what is to be shown: in order per conversation, within the platform's limits, again where it failed.

What is to be shown is the outbox's to say, how it is sent the channel's.
"""

from bot.delivery.delivery import Delivery

__all__ = ["Delivery"]
