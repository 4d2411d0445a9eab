"""Kernels: arrays in, arrays out, compiled. Nothing here knows a city.

`twin.kernels.compiled` offers the decorator and the intrinsics.
"""
