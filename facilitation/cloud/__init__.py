"""The word cloud: what many people wrote, as terms and how many people used each."""

from facilitation.cloud.counting import Cloud, Term, cloud

__all__ = ["Cloud", "Term", "cloud"]
