"""Kernels of the street model: event-driven queues on links, and shortest ways through them.

Arrays in, arrays out; compiled on first use. `state` has the records, `calendar` the events by date, `queues` the
order of people in a queue, `movement` the laws of one event, `solver` what Python calls, `routing` the shortest ways.
"""
