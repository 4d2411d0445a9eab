"""Cases with a known answer, run by one command and laid out on one page."""
