"""What is said of a gathering's programme, and of what a facilitator keeps to use again."""
