"""What happened on the disk: files came, changed or went, folders lie elsewhere by now."""
