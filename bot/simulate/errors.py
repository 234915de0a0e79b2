"""What can go wrong in a simulation: `SimulationError` > `Stuck`, `NotEmpty`."""


class SimulationError(Exception):
    """The simulation could not be played to its end."""


class Stuck(SimulationError):
    """Somebody waited in vain for something, or was answered as nobody should be."""


class NotEmpty(SimulationError):
    """The database that was given holds gatherings already: people's own, perhaps."""
