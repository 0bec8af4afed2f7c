"""Bytes of each still picture format to RGB pixels."""
