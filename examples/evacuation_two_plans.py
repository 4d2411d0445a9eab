"""A planner's question: does sending people to assigned shelters beat letting them go to the nearest?

python examples/evacuation_two_plans.py            the sample city
python examples/evacuation_two_plans.py FOLDER     a city of yours (CityGML), zone as EPSG code behind it
"""

from __future__ import annotations

import sys

import citygml
from twin import EvacuationScenario, population_from_city, shelters_from_city, streets_from_city
from twin.evacuation import earliest_arrivals, paired_difference, run_prepared, simulate_seeds
from twin.evacuation.measures import bottlenecks, equity
from twin.evacuation.prepare import prepare


def main(folder: str = "data/sample", epsg: int = 6677) -> None:
    city = citygml.read(folder).to_crs(epsg)
    streets = streets_from_city(city)
    people = population_from_city(city, time_of_day="night")
    shelters = shelters_from_city(city)
    print(f"{len(people)} people, {streets.n_edges} edges, {len(shelters)} shelters for {shelters.capacity.sum()}")

    plans = {}
    for choice in ("nearest", "assigned"):
        rules = EvacuationScenario(name=choice, shelter_choice=choice)
        prepared = prepare(streets, people, shelters=shelters, hazard=None, scenario=rules)
        plans[choice] = simulate_seeds(prepared, seeds=range(20))
        clear = plans[choice].clearance_time
        p95 = float(clear.quantile(0.95)) / 60
        print(f"{choice:>9}: all in after {float(clear.median()) / 60:.1f} min, 95 % of runs within {p95:.1f}")
    gain = paired_difference(plans["nearest"].mean_arrival_time, plans["assigned"].mean_arrival_time)
    print(
        f"assigned saves {gain.mean:.1f} s a person on average (95 %: {gain.low:.1f} to {gain.high:.1f}, {gain.n} runs)"
    )

    time, bound = earliest_arrivals(prepared)
    for t, n in zip(time, bound, strict=True):
        arrived = (
            int(plans["nearest"].arrived.interp(time=t).median()) if t <= plans["nearest"].time[-1] else len(people)
        )
        print(f"  {t / 60:5.1f} min: {arrived} arrived, {n} at best")
    result = run_prepared(prepared, seed=0)
    print(bottlenecks(result, top=3).to_string(index=False))
    print(equity(result).round(2).to_string())


if __name__ == "__main__":
    main(*sys.argv[1:2], *(int(code) for code in sys.argv[2:3]))
