"""The structure of files, parsed and checked before a decoder sees them. Decodes nothing."""
