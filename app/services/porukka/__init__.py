"""The Porukka plan's part of the books."""
