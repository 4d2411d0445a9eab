"""Compiled kernels of the crowd model: walking distance on a raster, cell list, one step of all agents."""
