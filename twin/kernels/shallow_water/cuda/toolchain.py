"""numba's CUDA, and functions of the CPU kernels compiled for the device.

A kernel function of the CPU becomes a device function as it stands: its Python text, with the kernel functions it calls
replaced by their device versions. Two intrinsics that numba has for the CPU only are written for CUDA here.
"""

from __future__ import annotations

import math
import os
import sys
import threading
import warnings
from collections.abc import Callable
from functools import lru_cache, partial
from types import CodeType, FunctionType, ModuleType
from typing import Any

import numpy as np

from twin.errors import InputError
from twin.kernels import compiled
from twin.kernels.shallow_water import first_order

vars(np).setdefault("row_stack", np.vstack)  # numba-cuda up to 0.30 asks for it when imported; numpy 2.5 lacks it

from numba import cuda  # noqa: E402

__all__ = [
    "IS_SIMULATED",
    "cuda",
    "device_functions",
    "launcher",
    "require_card",
    "resident_blocks",
    "steady_simulator",
    "to_device",
    "to_host",
    "versions",
]

IS_SIMULATED = os.environ.get("NUMBA_ENABLE_CUDASIM", "0") not in ("", "0")
_PACKAGES = ("twin.kernels", "citygml.compiled")


def require_card() -> None:
    """Raise InputError, which says what is missing, unless a card can be used."""
    if IS_SIMULATED:
        return
    try:
        found = bool(cuda.is_available())
        reason = "" if found else _unavailable()
    except Exception as error:  # a driver that is there and does not answer
        found, reason = False, str(error).splitlines()[0] if str(error) else type(error).__name__
    if not found:
        raise InputError(
            f"device='gpu' needs numba-cuda and an NVIDIA card with its driver; {reason}. Install the extra with "
            "pip install 'city-twin[gpu]', or take device='cpu'"
        )


def _unavailable() -> str:
    """What numba misses."""
    from importlib import metadata

    try:
        version = metadata.version("numba-cuda")
    except metadata.PackageNotFoundError:
        return "numba-cuda is not installed"
    error = cuda.cuda_error()
    return f"numba-cuda {version} finds no card" + (f" ({str(error).splitlines()[0]})" if error else "")


@lru_cache(maxsize=1)
def steady_simulator() -> None:
    """Let the simulator's threads take turns quickly, and find one shared array where they ask for it at once."""
    from numba.cuda.simulator import kernelapi

    lock = threading.Lock()

    def array(self: Any, shape: Any, dtype: Any) -> Any:
        caller = sys._getframe(1)
        with lock:
            return self._allocations.setdefault((caller.f_code.co_filename, caller.f_lineno), np.empty(shape, dtype))

    kernelapi.FakeCUDAShared.array = array
    sys.setswitchinterval(1e-5)


def versions() -> dict[str, str]:
    """The card and the versions a measurement depends on, by name."""
    from importlib import metadata

    found = {}
    for name in ("numpy", "numba", "numba-cuda"):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "not installed"
    if IS_SIMULATED:
        return {"card": "numba's CUDA simulator", **found}
    name = cuda.get_current_device().name
    return {"card": name.decode() if isinstance(name, bytes) else str(name), **found}


def launcher(kernel: Any, blocks: int, threads: int, *arguments: Any) -> Callable[[], None]:
    """What launches a kernel again and again with the same arguments.

    numba looks at the type of each argument and unpacks it at each launch, which takes longer than most kernels run: a
    millisecond for a hundred arrays. Here this is done once, where numba's inner parts are as in numba-cuda 0.30.
    """
    if IS_SIMULATED:
        return partial(kernel[blocks, threads], *arguments)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a kernel of one block leaves the card idle: it is a short one
        configured: Any = kernel[blocks, threads]
    plain = partial(configured, *arguments)
    try:
        from numba.cuda import dispatcher

        types = tuple(kernel.typeof_pyval(value) for value in arguments)
        compiled = kernel.compile(types)
        unpacked: list[Any] = []
        for kind, value in zip(compiled.argument_types, arguments):
            compiled._prepare_args(kind, value, 0, [], unpacked)
        cooperative = "is_cooperative" if dispatcher.CUDA_CORE_GE_1_0 else "cooperative_launch"
        shape = {"grid": (blocks, 1, 1), "block": (threads, 1, 1), "shmem_size": 0, cooperative: compiled.cooperative}
        configuration = dispatcher.LaunchConfig(**shape)
        stream = configured.stream
        function = compiled._codelibrary.get_cufunc().kernel
    except Exception:  # inner parts of another release
        return plain
    # The arguments are kept with what launches, so that the arrays stay where they are.
    return partial(_launch, dispatcher.launch, stream, configuration, function, unpacked, arguments)


def _launch(launch: Any, stream: Any, configuration: Any, function: Any, unpacked: list[Any], kept: Any) -> None:
    launch(stream, configuration, function, *unpacked)


def resident_blocks(kernel: Any, threads: int, *arguments: Any) -> int:
    """How many blocks of a kernel the card holds at once."""
    compiled = kernel.compile(tuple(kernel.typeof_pyval(value) for value in arguments))
    return int(compiled.max_cooperative_grid_blocks(threads))


def to_device(array: Any) -> Any:
    """A contiguous copy on the card."""
    whole = np.ascontiguousarray(array)
    return whole.copy() if IS_SIMULATED else cuda.to_device(whole)


def to_host(array: Any, out: Any) -> None:
    """Copy an array of the card into a host array of the same type and shape."""
    if IS_SIMULATED:
        np.copyto(out, array)
    elif out.flags.c_contiguous:
        if out.size:
            array.copy_to_host(out)
    else:
        out[...] = array.copy_to_host()


# Device functions.


def _guess_single(value: float) -> float:
    """`compiled.inverse_cube_root_guess` of a float32."""
    return cuda.libdevice.int_as_float(np.int32(0x54A2FA8C) - cuda.libdevice.float_as_int(value) // np.int32(3))


def _guess_double(value: float) -> float:
    """`compiled.inverse_cube_root_guess` of a float64."""
    bits = np.int64(0x553EF0FF289DD796) - cuda.libdevice.double_as_longlong(value) // np.int64(3)
    return cuda.libdevice.longlong_as_double(bits)


def _guess_simulated(value: float) -> Any:
    """`compiled.inverse_cube_root_guess` in Python."""
    real = np.asarray(value)
    if real.dtype == np.float32:
        return np.int32(0x54A2FA8C - int(real.view(np.int32)) // 3).view(np.float32)
    return np.int64(0x553EF0FF289DD796 - int(real.astype(np.float64).view(np.int64)) // 3).view(np.float64)


def _scalar_numpy() -> ModuleType:
    """numpy whose functions of one number are those of `math`: CUDA has numpy's for arrays only."""
    module = ModuleType("scalar_numpy")
    vars(module).update(vars(np))
    vars(module).update({name: value for name, value in vars(math).items() if hasattr(np, name)})
    return module


def _names(code: CodeType) -> set[str]:
    """Global names in a function's code."""
    found = set(code.co_names)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            found |= _names(constant)
    return found


@lru_cache(maxsize=8)
def device_functions(dtype: str, states: Callable[..., Any]) -> Callable[[Any], Any]:
    """What turns a kernel function of the CPU into a device function for a state of this type.

    states : the face states of `physics` that stand for `first_order.states_of`, which the CPU chooses by a scheme
    """
    guess = _guess_simulated if IS_SIMULATED else (_guess_single if dtype == "float32" else _guess_double)
    numpy = np if IS_SIMULATED else _scalar_numpy()
    made: dict[Any, Any] = {compiled.inverse_cube_root_guess: guess if IS_SIMULATED else cuda.jit(device=True)(guess)}

    def jit(function: Any) -> Any:
        return function if IS_SIMULATED else cuda.jit(device=True)(function)

    def on_device(function: Any) -> Any:
        if function in made:
            return made[function]
        text = getattr(function, "py_func", function)
        needed = {name: text.__globals__[name] for name in _names(text.__code__) if name in text.__globals__}
        # Functions are found by what they are: with the compiler off they are plain Python.
        for name, value in needed.items():
            whole = getattr(value, "py_func", value)
            if value is np:
                needed[name] = numpy
            elif _is_hashable(value) and value in made:
                needed[name] = made[value]
            elif isinstance(whole, FunctionType) and whole.__module__.startswith(_PACKAGES):
                needed[name] = on_device(value)
        rebuilt = FunctionType(text.__code__, {"__builtins__": __builtins__, **needed}, text.__name__)
        rebuilt.__defaults__, rebuilt.__module__ = text.__defaults__, text.__module__
        made[function] = jit(rebuilt)
        return made[function]

    chosen = on_device(states)

    def states_of(scheme: int, h0: float, h1: float, z0: float, z1: float, smooth: float, crest: float) -> Any:
        return chosen(h0, h1, z0, z1, smooth, crest)

    made[first_order.states_of] = jit(states_of)

    return on_device


def _is_hashable(value: Any) -> bool:
    try:
        hash(value)
    except TypeError:
        return False
    return True
