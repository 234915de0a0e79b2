"""How a conversation in Teams is written down: its tenant, its kind, and Teams' own id for it, in one text."""

from dataclasses import dataclass, replace

_MARK = ";messageid="


@dataclass(frozen=True, slots=True)
class Address:
    """A channel (`c`), a group chat (`g`) or a person (`u`), and in a channel the thread below a post.

    A person is addressed by their user id: the conversation with them is found when something is sent.
    """

    tenant: str
    kind: str
    id: str
    thread: str = ""

    def __str__(self) -> str:
        return f"{self.tenant}/{self.kind}/{self.id}{_MARK + self.thread if self.thread else ''}"

    @classmethod
    def parse(cls, text: str) -> "Address":
        """Return the address that `str` wrote."""
        tenant, kind, rest = text.split("/", 2)
        conversation, _, thread = rest.partition(_MARK)
        return cls(tenant, kind, conversation, thread)

    @classmethod
    def of_conversation(cls, tenant: str, kind: str, conversation: str) -> "Address":
        """Return the address of a conversation as Teams names it in an activity."""
        return cls.parse(f"{tenant}/{kind}/{conversation}")

    @property
    def conversation(self) -> str:
        """Teams' id of the conversation to post in. A group chat has no threads: its groups share it."""
        return f"{self.id}{_MARK}{self.thread}" if self.thread and self.kind == "c" else self.id

    @property
    def root(self) -> "Address":
        """The channel that a thread belongs to."""
        return replace(self, thread="")

    def below(self, reference: str) -> "Address":
        """Return the thread that a message stands in: the one it opened, or the one it was a reply in."""
        activity, root = parted(reference)
        return replace(self, thread=root or activity)


def referring(activity: str, thread: str) -> str:
    """Return the reference to a message: Teams' id of it, and of the thread it is a reply in, if it is one."""
    return f"{activity}{_MARK}{thread}" if thread else activity


def parted(reference: str) -> tuple[str, str]:
    """Return the activity and the thread of a reference; no thread for one that stands in the channel itself."""
    activity, _, thread = reference.partition(_MARK)
    return activity, thread
