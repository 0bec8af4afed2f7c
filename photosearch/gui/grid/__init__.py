"""The thumbnail grid: model, delegate, layouts, selection and empty state."""
