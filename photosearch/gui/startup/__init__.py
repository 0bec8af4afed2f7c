"""From the first import to a window: one instance, crash log, garbage collection, resuming."""
