"""The search bar: field, term chips, filter chips, and the query they make."""
