"""What do several tests need beside the program itself?"""
