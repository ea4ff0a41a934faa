import type { RaceKind } from "../model";
import { GATE_M4, GATE_M8 } from "../rules/races";
import { LOAD_1, LONG_RUN_1, MIDWEEK_1, RECOVERY_1, SPACE_3 } from "../rules/season";
import { RACE_B, TAPER_CROSS, TAPER_MARATHON } from "../rules/season-shape";
import { longRunMayGrow } from "../symptoms/ladder";
import type { Day } from "./calendar";
import type { WeekOutline } from "./outline";
import type { Progress } from "./progress";
import { floorTo } from "./rounding";
import {
  type RunPiece,
  type RunWeek,
  type RunWeekInput,
  SHORTEST_M,
  withBrick,
} from "./run-pieces";
import { RUN_WALK_TIMES, runWalkM, runWalkTimes } from "./run-walk";
import type { RunStart } from "./start";
import type { Template } from "./template";

type Pair = { readonly longM: number; readonly midM: number };

const grainM = LOAD_1.numbers.grainM.value;
const longGrainM = RECOVERY_1.numbers.longGrainM.value;
const lighter = RECOVERY_1.numbers.share.value;

/** Distances of running, week after week; each week stands on the ones before. */
export class RunPlanner {
  #base: Pair;
  #last: Pair;
  #peak: Pair & { readonly weekM: number };
  #first = true;

  constructor(
    private readonly start: RunStart,
    private readonly progress: Progress,
    private readonly easyMps: number,
    private readonly injured: boolean,
    private readonly longestM: number,
    private readonly advanced: boolean,
  ) {
    this.#base = { longM: start.longM, midM: start.midweekM };
    this.#last = {
      longM: floorTo(start.last.longM, grainM),
      midM: floorTo(start.last.midweekM, MIDWEEK_1.numbers.grainM.value),
    };
    this.#peak = { ...this.#last, weekM: this.#last.longM + (start.runs - 1) * this.#last.midM };
  }

  plan(input: RunWeekInput): RunWeek {
    const wish = this.#wish(input);
    const pieces = this.#pieces(input, wish);
    const room = this.#room(input, wish.capM);
    const total = sum(pieces);
    const asked = input.coachM !== null ? this.#scaled(pieces, input.coachM, input) : pieces;
    const fitted =
      sum(asked) > room
        ? this.#fit(asked, room, input.week.kind === "load" ? this.#last.midM : 0)
        : asked;
    const placed = this.#place(withBrick(fitted, input), input);
    this.#remember(input, placed);
    this.#first = false;
    const wishedM = input.coachM ?? Math.min(total, room);
    return {
      pieces: placed,
      cutByTimeM: Math.max(0, Math.min(wishedM, sum(fitted)) - sum(placed)),
      cutByRuleM: input.coachM === null ? 0 : Math.max(0, input.coachM - sum(fitted)),
    };
  }

  /**
   * True in the week of a marathon's decision day when a longer run would pass it and a repeated
   * one would not: the distance is then the week's one change.
   */
  needsDistance(
    { toward, weeksToGo, kind }: WeekOutline,
    template: Template,
    days: readonly Day[],
  ) {
    const gate = [GATE_M8, GATE_M4].find((g) => g.numbers.daysBefore.value / 7 === weeksToGo);
    const long = template.longDay === null ? undefined : days[template.longDay];
    if (!gate || !long || kind !== "load") return false;
    if (toward !== "marathon" && toward !== "ironman") return false;
    const needM = gate.numbers.longRunM.value;
    const capM = Math.min(this.progress.runCapM(long.offset), this.#longLimitM(toward, weeksToGo));
    return this.#last.longM < needM && capM >= needM;
  }

  #wish({ week, quality, template, days, level }: RunWeekInput) {
    const open = Number.POSITIVE_INFINITY;
    const longOffset = template.longDay === null ? 0 : (days[template.longDay]?.offset ?? 0);
    const limitM = this.#longLimitM(week.toward, week.weeksToGo);
    const capM = Math.min(this.progress.runCapM(longOffset), limitM);
    const share = (part: number, pair: Pair, longShare: number) => ({
      longM: floorTo(pair.longM * longShare, longGrainM),
      midM: floorTo(pair.midM * part, MIDWEEK_1.numbers.grainM.value),
    });
    if (week.kind === "recovery") return { ...share(lighter, this.#last, lighter), capM: open };
    if (week.kind === "taper" && week.taper) {
      const { long, share: part } = week.taper;
      return { ...share(1, this.#peak, long ?? 0), capM: part * this.#peak.weekM };
    }
    if (week.kind === "race" && week.taper) {
      const { raceWeekRun, share: part } = week.taper;
      return { ...share(raceWeekRun ?? 1, this.#peak, 0), capM: part * this.#peak.weekM };
    }
    if (week.peakOut)
      return { ...share(1, this.#peak, TAPER_MARATHON.numbers.longPeakOut.value), capM: open };
    if (this.start.fromZero && level < 4) return { ...this.#firstSteps(level), capM: open };
    if (this.#first && this.start.hold) {
      const longM = Math.min(floorTo(this.start.longM, grainM), capM);
      return { longM, midM: floorTo(this.start.midweekM, grainM), capM: open };
    }
    const waits = quality.begins || (this.injured && !longRunMayGrow(level));
    const longM = waits ? Math.min(this.#last.longM, capM) : capM;
    return { longM, midM: this.#midweekM(longM), capM: open };
  }

  /** From nothing: equal runs, run-walk first, a tenth more a week once running is steady. */
  #firstSteps(level: number): Pair {
    const floorM = LOAD_1.numbers.floorM.value;
    const walkedM = runWalkM(RUN_WALK_TIMES, this.easyMps);
    if (level < 2) return { longM: walkedM, midM: walkedM };
    const m = level < 3 ? floorM : floorTo(this.#last.midM * LOAD_1.numbers.share.value, grainM);
    return { longM: m, midM: m };
  }

  #midweekM(longM: number): number {
    const { longM: baseLongM, midM } = this.#base;
    const growth = baseLongM > 0 ? longM / baseLongM - 1 : 0;
    const factor = 1 + MIDWEEK_1.numbers.share.value * growth;
    const slowM = floorTo(midM * factor, MIDWEEK_1.numbers.grainM.value);
    const last = this.#last;
    if (last.midM >= MIDWEEK_1.numbers.shortS.value * this.easyMps || last.longM === 0)
      return slowM;
    return Math.max(slowM, Math.min(longM, floorTo((last.midM * longM) / last.longM, grainM)));
  }

  /** Far from the race it stays shorter: months of three-hour runs help nobody. */
  #longLimitM(toward: RaceKind | null, weeksToGo: number | null): number {
    const n = LONG_RUN_1.numbers;
    const ownS = n[toward ?? "none"].value;
    const isFar = (weeksToGo ?? 0) > n.farWeeks.value;
    const seconds = isFar ? Math.min(ownS, n.farS.value) : ownS;
    const most = this.advanced ? n.advancedMaxM.value : n.maxM.value;
    const hold = floorTo(n.marathon.value * this.easyMps, n.grainM.value);
    const limit = Math.min(most, floorTo(seconds * this.easyMps, n.grainM.value));
    return Math.max(limit, Math.min(this.longestM, hold, most));
  }

  /** Runs of the week in order of days, before any cap. */
  #pieces(input: RunWeekInput, { longM, midM }: Pair): RunPiece[] {
    const { week, template, days, quality, raceDay, sideRaces, racesBeside, level, apart } = input;
    const raceIn = (d: number) => sideRaces.some((r) => r.weekday === d);
    const races = [...sideRaces.map((r) => r.weekday), ...racesBeside];
    const nearRace = (d: number) => races.some((race) => Math.abs(race - d) < apart);
    const light = sideRaces.some((r) => r.priority === "B") ? RACE_B.numbers.share.value : 1;
    const open = (d: number) =>
      !(days[d]?.past ?? true) &&
      !(days[d]?.limits.noRun ?? false) &&
      !raceIn(d) &&
      (raceDay === null || d < raceDay);
    const steps = this.start.fromZero && level < 4;
    const pieces: RunPiece[] = [];
    if (level < 1) return [];
    const count = week.kind === "race" ? raceWeekRuns(this.start.runs) : this.start.runs - 1;
    const runDays = template.runDays.filter(open).slice(0, count);
    for (const d of runDays) {
      const fast = quality.role !== null && d === template.qualityDay && !nearRace(d);
      pieces.push({
        weekday: d,
        distanceM: floorTo(midM * light, grainM),
        kind: fast ? "quality" : "easy",
      });
    }
    const { longDay } = template;
    if (longDay !== null && longM > 0 && open(longDay)) {
      const replaced = nearRace(longDay);
      const distanceM = replaced ? Math.min(midM, longM) : longM * light;
      const kind = replaced || steps ? "easy" : "long";
      pieces.push({ weekday: longDay, distanceM: floorTo(distanceM, grainM), kind });
    }
    return withFreeDay(pieces, sideRaces.length)
      .map((p) => (level < 2 ? { ...p, kind: "run-walk" as const } : p))
      .filter((p) => p.distanceM > 0)
      .sort((a, b) => a.weekday - b.weekday);
  }

  #room({ week, coachM }: RunWeekInput, capM: number): number {
    const growth = this.progress.weekRoomM(week.index, coachM === null ? "soft" : "hard");
    const done = this.progress.weekM(week.index);
    const taper = coachM === null ? Math.max(0, capM - done) : Number.POSITIVE_INFINITY;
    return floorTo(Math.min(growth, taper, this.progress.recoveryRoomM(week.index)), grainM);
  }

  /** To the coach's distance: the long run as far as law 1 lets it, the others share the rest. */
  #scaled(pieces: readonly RunPiece[], coachM: number, { days, week }: RunWeekInput): RunPiece[] {
    const light = week.kind === "recovery" ? lighter : 1;
    const targetM = Math.max(0, floorTo(coachM * light, grainM) - this.progress.weekM(week.index));
    const total = sum(pieces);
    if (total === 0 || targetM === 0) return [];
    const cap = (p: RunPiece) => this.progress.runCapM(days[p.weekday]?.offset ?? 0);
    let leftM = targetM;
    const ordered = [...pieces].sort((a, b) => b.distanceM - a.distanceM);
    return ordered
      .map((p, i) => {
        const last = i === ordered.length - 1;
        const rest = ordered.slice(i).reduce((s, x) => s + x.distanceM, 0);
        const wish = last ? leftM : floorTo((leftM * p.distanceM) / rest, grainM);
        const distanceM = Math.max(0, Math.min(wish, cap(p)));
        leftM -= distanceM;
        return { ...p, distanceM };
      })
      .filter((p) => p.distanceM >= Math.min(SHORTEST_M, targetM))
      .sort((a, b) => a.weekday - b.weekday);
  }

  /** Into the room the week has: other runs back to where they were, then the long run, then all. */
  #fit(pieces: readonly RunPiece[], roomM: number, holdM: number): RunPiece[] {
    const others = pieces.filter((p) => p.kind !== "long");
    const long = pieces.find((p) => p.kind === "long");
    const longM = long?.distanceM ?? 0;
    if (others.length === 0)
      return pieces.map((p) => ({ ...p, distanceM: Math.min(p.distanceM, roomM) }));
    const eachM = Math.max(...others.map((p) => p.distanceM));
    const keepM = Math.min(eachM, holdM);
    const forOthers = floorTo((roomM - longM) / others.length, grainM);
    const equal = (longestM: number, otherM: number) =>
      pieces.map((p) => ({
        ...p,
        distanceM: p === long ? longestM : Math.min(p.distanceM, otherM),
      }));
    if (forOthers >= keepM || !long) return equal(longM, Math.max(0, forOthers)).filter(useful);
    const shorterLong = roomM - keepM * others.length;
    if (shorterLong >= keepM) return equal(floorTo(shorterLong, grainM), keepM);
    const all = floorTo(roomM / pieces.length, grainM);
    if (all >= 2 * SHORTEST_M || pieces.length === 1) return equal(Math.min(longM, all), all);
    return this.#fit(pieces.slice(1), roomM, holdM);
  }

  /** Each run inside its day's time, limits and law 1; remembered for the ones after it. */
  #place(pieces: readonly RunPiece[], { days }: RunWeekInput): RunPiece[] {
    const placed: RunPiece[] = [];
    for (const p of pieces) {
      const day = days[p.weekday];
      if (!day) continue;
      const seconds = floorTo(Math.min(day.openS, day.limits.maxRunS), 60);
      const inTimeM =
        p.kind === "run-walk"
          ? runWalkM(Math.min(RUN_WALK_TIMES, Math.floor(seconds / 120)), this.easyMps)
          : seconds * this.easyMps;
      const mostM = floorTo(
        Math.min(inTimeM, day.limits.maxRunM, this.progress.runCapM(day.offset)),
        grainM,
      );
      const wishM = Math.min(p.distanceM, mostM);
      const distanceM =
        p.kind === "run-walk" ? runWalkM(runWalkTimes(wishM, this.easyMps), this.easyMps) : wishM;
      if (distanceM < SHORTEST_M) continue;
      placed.push({ ...p, distanceM });
      this.progress.add(day.offset, distanceM);
    }
    return placed;
  }

  #remember({ week, sideRaces, level }: RunWeekInput, placed: readonly RunPiece[]): void {
    if (week.kind !== "load" || week.peakOut || placed.length === 0) return;
    if (sideRaces.some((r) => r.priority === "B")) return;
    const long = placed.find((p) => p.kind === "long");
    const others = placed.filter((p) => p !== long);
    const midM = Math.max(0, ...others.map((p) => p.distanceM));
    this.#last = {
      longM: long?.distanceM ?? midM,
      midM: others.length > 0 ? midM : this.#last.midM,
    };
    if (this.start.fromZero && level < 4) this.#base = this.#last;
    this.#peak = { ...this.#last, weekM: this.progress.weekM(week.index) };
  }
}

/** Frequency is kept in a taper but for a fifth, the race counted as one of the runs. */
function raceWeekRuns(runs: number): number {
  return Math.max(1, Math.ceil(runs * TAPER_CROSS.numbers.keptRuns.value) - 1);
}

/** One day a week has no run: a race may take the place of an easy run for that. */
function withFreeDay(pieces: readonly RunPiece[], races: number): readonly RunPiece[] {
  const most = 7 - SPACE_3.numbers.freeDays.value - races;
  const spare = pieces.length - most;
  if (spare <= 0) return pieces;
  const dropped = pieces.filter((p) => p.kind === "easy").slice(0, spare);
  return pieces.filter((p) => !dropped.includes(p));
}

const useful = (p: RunPiece) => p.distanceM >= SHORTEST_M;

function sum(pieces: readonly RunPiece[]): number {
  return pieces.reduce((total, p) => total + p.distanceM, 0);
}
