"""How is each kind of document put together from the shared parts?"""
