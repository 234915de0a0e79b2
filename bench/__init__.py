"""The benchmarks: what Runde costs, measured and printed. Nothing here is a test, and no test asserts a time."""
