"""The Farhan plan's part of the books."""
