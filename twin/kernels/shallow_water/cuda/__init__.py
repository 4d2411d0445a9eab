"""The shallow water march on one GPU, from the scalar functions of the CPU.

`toolchain` brings numba's CUDA and compiles the CPU's functions for it, `card` names what lies on the card,
`first_sweep` and `second_sweep` are one step of a tile of cells, and `march` strings the phases of a step together,
many steps in one launch. What moves data between a run and the card is `twin.flood.gpu`.

Needs the extra "gpu" (numba-cuda) and a CUDA device. With NUMBA_ENABLE_CUDASIM=1 the same text runs in numba's
simulator, which is how it is tested without a card.
"""
