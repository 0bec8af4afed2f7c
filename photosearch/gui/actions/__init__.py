"""What a person can do by menu or key: one table, and what is built from it."""
