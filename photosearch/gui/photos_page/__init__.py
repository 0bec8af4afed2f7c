"""The page of photos: what is around the grid, and what a person does with hits."""
