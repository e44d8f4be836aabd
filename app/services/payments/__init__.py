"""How do payouts go to the bank?"""
