import { easyPaceSPerKm } from "../load/work";
import type { Race, RaceForecast } from "../model";
import { daysBetween } from "../plain-date";
import { FORECAST_CRITICAL_SPEED, FORECAST_RANGE, FORECAST_RIEGEL } from "../rules/races";
import { legsOf, type Outlook } from "./outlook";
import { criticalSpeedMps, riegelS, timeForVdotS, vdot, vdotFromPace } from "./predict";

type Range = NonNullable<RaceForecast["predictedS"]>;

const n = FORECAST_RANGE.numbers;

/**
 * Seconds from start to finish, wide on purpose. Null where nothing is known to reckon from.
 * `running` false: the range of a run-walk day.
 */
export function timeRange(race: Race, outlook: Outlook, running: boolean): Range | null {
  const { runM, swimM, bikeM } = legsOf(race.kind);
  const run = running ? runRange(runM, outlook) : runWalkRange(runM, outlook);
  if (!run) return null;
  if (bikeM === 0) return rounded(run);
  const swim = swimRange(swimM, outlook);
  const bike = bikeRange(bikeM, outlook);
  if (!swim || !bike) return null;
  return rounded({
    low: swim.low + bike.low + run.low * n.runOffBikeLow.value + n.changesLowS.value,
    mid:
      swim.mid +
      bike.mid +
      run.mid * n.runOffBikeMid.value +
      (n.changesLowS.value + n.changesHighS.value) / 2,
    high: swim.high + bike.high + run.high * n.runOffBikeMid.value + n.changesHighS.value,
  });
}

function runRange(runM: number, outlook: Outlook): Range | null {
  const known = knownEffort(outlook);
  if (!known) return null;
  const long = runM > FORECAST_RIEGEL.numbers.marathonFromM.value;
  const { exponent, marathonLow, marathonHigh } = FORECAST_RIEGEL.numbers;
  const equal = timeForVdotS(vdot(known.distanceM, known.timeS), runM);
  const steady = riegelS(known, runM, long ? marathonLow.value : exponent.value);
  const fading = riegelS(known, runM, long ? marathonHigh.value : marathonLow.value);
  const critical = long ? fromCriticalSpeed(runM, outlook) : null;
  const easy = (runM / 1000) * easyPaceSPerKm(outlook.record.athlete);
  const wider = known.wide ? 1 + n.fromEasyWider.value : 1;
  const low = Math.min(equal, steady, critical ?? steady) / wider;
  const high = Math.max(fading, easy, critical ?? fading) * wider;
  // An old best over the same distance is the fast end, never what to expect.
  return { low, mid: critical ?? Math.max((steady + fading) / 2, (low + high) / 2), high };
}

function runWalkRange(runM: number, outlook: Outlook): Range | null {
  if (!knownEffort(outlook)) return null;
  const easy = (runM / 1000) * easyPaceSPerKm(outlook.record.athlete);
  return { low: easy, mid: easy * n.runWalkMid.value, high: easy * n.runWalkHigh.value };
}

/** Best race or test of the last year, else an hour at threshold pace, else what easy pace says. */
function knownEffort({ record, today }: Outlook) {
  const efforts = record.activities.filter(
    (a) =>
      a.sport === "run" &&
      (a.role === "race" || a.role === "test") &&
      a.date <= today &&
      daysBetween(a.date, today) <= n.effortDays.value &&
      (a.distanceM ?? 0) >= n.effortMinM.value,
  );
  const best = efforts
    .map((a) => ({ distanceM: a.distanceM ?? 0, timeS: a.durationS }))
    .toSorted((a, b) => vdot(b.distanceM, b.timeS) - vdot(a.distanceM, a.timeS))[0];
  if (best) return { ...best, wide: false };
  const { runThresholdPaceSPerKm: threshold, easyPaceSPerKm: easy } = record.athlete;
  const timeS = n.thresholdEffortMin.value * 60;
  if (threshold !== null) return { distanceM: (timeS / threshold) * 1000, timeS, wide: false };
  if (easy === null) return null;
  const figure = vdotFromPace(easy, n.easyShareOfVdot.value);
  const distanceM = FORECAST_RIEGEL.numbers.marathonFromM.value;
  return { distanceM, timeS: timeForVdotS(figure, distanceM), wide: true };
}

function fromCriticalSpeed(runM: number, { record, today }: Outlook): number | null {
  const { marathonShare, effortMinM, effortMaxM, days } = FORECAST_CRITICAL_SPEED.numbers;
  const efforts = record.activities
    .filter(
      (a) =>
        a.sport === "run" &&
        (a.role === "test" || a.role === "race") &&
        a.date <= today &&
        daysBetween(a.date, today) <= days.value &&
        (a.distanceM ?? 0) >= effortMinM.value &&
        (a.distanceM ?? 0) <= effortMaxM.value,
    )
    .map((a) => ({ distanceM: a.distanceM ?? 0, timeS: a.durationS }));
  const speedMps = criticalSpeedMps(efforts);
  return speedMps === null ? null : runM / (speedMps * marathonShare.value);
}

function swimRange(swimM: number, { record }: Outlook): Range | null {
  const css = record.athlete.cssSPer100m;
  if (css === null) return null;
  const plain = (swimM / 100) * css;
  const low = plain * n.swimLow.value;
  const high = plain * n.swimHigh.value;
  return { low, mid: (low + high) / 2, high };
}

/** From the average speed of recent rides with a distance. */
function bikeRange(bikeM: number, { record, today }: Outlook): Range | null {
  const rides = record.activities.filter(
    (a) =>
      a.sport === "bike" &&
      a.date <= today &&
      daysBetween(a.date, today) <= n.rideDays.value &&
      (a.distanceM ?? 0) >= n.rideMinM.value,
  );
  const distanceM = rides.reduce((sum, a) => sum + (a.distanceM ?? 0), 0);
  if (distanceM === 0) return null;
  const mid = (bikeM * rides.reduce((sum, a) => sum + a.durationS, 0)) / distanceM;
  return { low: mid * (1 - n.rideEither.value), mid, high: mid * (1 + n.rideEither.value) };
}

const rounded = ({ low, mid, high }: Range): Range => ({
  low: Math.round(low),
  mid: Math.round(mid),
  high: Math.round(high),
});
