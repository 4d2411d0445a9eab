"""Kernels of the shallow water solvers, compiled on first use for float32 or float64 and for one method at a time.

`tables` names what enters, `physics` holds the formulas, `cell` one face and one cell of a step, `first_order`,
`second_order` and `inertial` a step over all, and `advance` the march in time.
"""
