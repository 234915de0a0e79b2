"""The demo: a gathering of invented people on a clock that can run fast, and the page to watch and play it on."""
