"""The computer itself: processors, the allocator, the battery."""
