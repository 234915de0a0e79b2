"""The log without content: which commands are worth noting, and under what kind of deed."""

from dialogs.ports import Deed
from dialogs.scene import Scene

AUDITED = {
    "open_gathering": "open",
    "start": "start",
    "hand_over": "hand_over",
    "appoint": "appoint",
    "step_down": "appoint",
    "its_me": "unite",
    "export_me": "export",
    "keep_for": "keep",
}


async def note(scene: Scene, command: str) -> None:
    """Note who did what kind of thing, where that is worth noting; never what was said. Erasing notes itself."""
    if command in AUDITED:
        gathering = scene.gathering.id if scene.gathering else None
        await scene.uow.audit.note(Deed(scene.now, scene.known_person().id, AUDITED[command], gathering))
