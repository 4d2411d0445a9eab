"""What a flood rests on is told in English and Japanese, from ids."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.flood import ConstantInfiltration, Drain, FloodScenario, simulate_flood
from twin.notes import Note, catalogue, notes_from_json, notes_text

FLAT = Terrain(
    grid=Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=6, ny=6), elevation=np.zeros((6, 6)),
    roughness=np.full((6, 6), 0.03, np.float32), building=np.full((6, 6), -1, np.int32),
    assumptions=("levelled by hand in 2020",),
)  # fmt: skip
POROUS = dataclasses.replace(FLAT, porosity=np.full((6, 6), 0.5, np.float32))


@pytest.mark.parametrize(
    ("terrain", "scenario", "options", "ids"),
    [
        (FLAT, {}, {}, ["buildings_closed", "bed_surface", "friction", "no_infiltration", "no_drains"]),
        (POROUS, {}, {}, ["bed_surface", "friction", "no_infiltration", "no_drains"]),
        (
            FLAT, {"infiltration": ConstantInfiltration(rate=0.0), "drains": (Drain(x=1.5, y=1.5, capacity=0.0),)},
            {"bed": "hydrostatic"}, ["buildings_closed", "bed_hydrostatic", "friction"],
        ),
    ],
)  # fmt: skip
def test_assumptions_are_notes_in_both_languages(terrain, scenario, options, ids):
    plan = FloodScenario(duration=1.0, assumptions=("rain by the mayor", Note("flood.no_drains")), **scenario)
    flood = simulate_flood(terrain, plan, **options)
    notes = notes_from_json(flood.attrs["notes"])
    given = (Note.plain("levelled by hand in 2020"), Note.plain("rain by the mayor"), Note("flood.no_drains"))
    assert notes == (*given, *(Note(f"flood.{key}") for key in ids))
    assert flood.attrs["assumptions"] == notes_text(notes)
    assert len(flood.attrs["assumptions"].split("\n")) == len(set(notes))


def test_every_note_of_the_flood_has_both_languages():
    entries = {name: texts for name, texts in catalogue().items() if name.startswith("flood.")}
    assert len(entries) > 5
    for name, texts in entries.items():
        assert texts["en"], name
        assert any("\u3040" <= letter <= "\u9fff" for letter in texts["ja"]), name
