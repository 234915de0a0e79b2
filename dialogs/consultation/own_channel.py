"""A municipality's own channel: whoever has its code lets the questions come there, now and the next time."""

from collections.abc import Sequence
from dataclasses import replace

from dialogs import places
from dialogs.consultation.showing import local_post
from dialogs.messages import Post, Reply
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.words import words
from facilitation.consultation import Opinion
from facilitation.organisations import organisation_key


async def own_channel(scene: Scene, code: str) -> Reply | None:
    """Return the reply for a channel that is to be a municipality's own, by the code it takes input with.

    `go` is the municipality's place: what is asked of it stands there, and is shown as soon as the channel shows it.
    None for a code that is no municipality's.
    """
    one = await scene.uow.opinions.by_code(code.strip().lower())
    if one is None:
        return None
    await scene.uow.posts.put_all(await _asked_now(scene, one), scene.now)
    reply = told(scene, "own-channel", place=one.organisation)
    return replace(reply, go=str(places.local(one.partnership_id, one.organisation)))


async def _asked_now(scene: Scene, one: Opinion) -> Sequence[Post]:
    """Return what stands in its channel of all that it is asked just now."""
    partnership = await scene.uow.partnerships.get(one.partnership_id)
    said = words(partnership.language if partnership else "nb")
    every = await scene.uow.consultations.of_partnership(one.partnership_id)
    still = {asked.id: asked for asked in every if not asked.closed}
    theirs = await scene.uow.opinions.of_consultations(list(still))
    key = organisation_key(one.organisation)
    mine = [each for each in theirs if organisation_key(each.organisation) == key]
    return [local_post(still[each.consultation_id], each, said) for each in mine]
