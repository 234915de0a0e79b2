# The results of a round as a spreadsheet and CSV. Names of sheets are short: Excel takes 31 signs.

results-file-name = results
results-of = Results from { $gathering }
results-overview = Overview
results-sheet = Sheet
results-content = Content
results-rows = Rows
results-results = Results
results-answers = Answers { $number }
results-parked = Parked
results-onward = From here
results-group = Group
results-places = At the table
results-concerns = Concerns
results-point = Point
results-name = Name
results-organisation = Organisation
results-commitment = Will do
results-title = About
