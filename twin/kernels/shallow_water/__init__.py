"""Kernels of the shallow water solvers, compiled on first use for float32 or float64 and for one method at a time.

`tables` names what enters, `physics` holds the formulas, `first_order`, `second_order` and `inertial` one step, and
`advance` the march in time.
"""
