"""Kernels of the street model: event-driven queues on links, and ways through them.

Arrays in, arrays out; compiled on first use. See `state` for the records, `movement` for the
laws, `solver` for the loop, `routing` for the ways.
"""
