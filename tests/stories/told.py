"""What the stories of a whole round have in common: who comes from where, and how a test looks into the house."""

from bot.app import House
from facilitation.state import Group, Round

TOWNS = {
    "Skien": ["Kari Dal", "Ola Berg", "Maximilian Ek", "Siri Lund", "Jens Moe"],
    "Tinn": ["Nils Haug", "Anne Vik", "Bjørnhild Moe", "Per Aas", "Tor Li"],
    "Bamble": ["Eva Strand", "Liv Holm", "Geir Bakke", "Hanne Ruud", "Odd Myhre"],
    "Porsgrunn": ["Inger Sand", "Arne Foss", "Grete Vold", "Rolf Krog", "Unni Lie"],
    "Notodden": ["Dag Berge", "Mona Hagen", "Stein Aune", "Wenche Solli"],
}
NAMES = [name for people in TOWNS.values() for name in people]


async def round_of(house: House, gathering: int = 1) -> Round:
    """Return a gathering's round as it stands."""
    async with house.store.unit_of_work() as uow:
        round_ = await uow.rounds.current(gathering)
    assert round_ is not None
    return round_


async def groups_of(house: House, gathering: int = 1) -> list[Group]:
    """Return the groups of its round."""
    round_ = await round_of(house, gathering)
    async with house.store.unit_of_work() as uow:
        return list(await uow.rounds.groups(round_.id))
