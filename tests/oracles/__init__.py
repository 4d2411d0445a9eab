"""Slow oracles for what the product decides about people and buildings, over random small worlds."""
