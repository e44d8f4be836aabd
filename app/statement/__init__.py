"""What stands on the documents of an organisation?

Records between the books and the paper, one file a document: figures as exact
integers, names and reasons as text, kinds and reasons as the codes of the exports.
Each refuses figures that do not add up.
"""
