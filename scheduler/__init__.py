"""What wakes us: APScheduler behind the alarms port, while the database says what is due."""
