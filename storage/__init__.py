"""What is kept: tables, transactions, inbox, outbox and due times, and the only place that speaks SQL."""
