"""How long one frame may make new pictures; what isn't made yet waits for the next."""

import time

SECONDS = 0.005
"""Of processor: a third of a frame at 60 a second."""


class FrameBudget:
    """Begins with the frame."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._end = time.thread_time() + seconds
        self.is_complete = True
        """Nothing was put off."""

    def allows(self) -> bool:
        """Whether there is time for one more; if not, the frame isn't complete."""
        allowed = time.thread_time() < self._end
        self.is_complete = self.is_complete and allowed
        return allowed
