import { type Phase, phases, type RehabStage, type RunLevel, type Sport } from "../../model";
import { daysBetween, type PlainDate, plainDate } from "../../plain-date";
import type { Protocol } from "../../rules/protocols/protocol";
import type { Day } from "../calendar";
import type { Draft } from "../draft";
import { type Content, compose, composeRun, distanceOf } from "./compose";
import { sessionLibrary } from "./library";
import { strengthOf } from "./strength-shelf";
import type { Paces } from "./targets";
import type { Family, SessionTemplate, Tag } from "./template";

/** Where in the plan a session is wanted. What is left out does not limit. */
type Wanted = {
  readonly sport: Sport;
  /** Families that may serve, as one pool. */
  readonly families: readonly Family[];
  readonly offset: number;
  /** Highest step of the run ladder the content may need. */
  readonly level?: RunLevel;
  readonly stage?: RehabStage;
  /** How often sessions of the family stood before, for those that come later. */
  readonly stood?: number;
};
/** A length, s, or for a run its distance, m, from which the length follows; both stand as given. */
export type Ask = Wanted & {
  readonly durationS?: number;
  readonly distanceM?: number;
  readonly aeroS?: number;
  /** What the planner asks of the run ladder; else what the session needs. */
  readonly needsLevel?: RunLevel;
};

type Setting = {
  readonly start: PlainDate;
  readonly paces: Paces;
  readonly days: readonly Day[];
  readonly phaseOf: (offset: number) => Phase;
  /** What is never picked: a test no one asked for, a gym or a pool the athlete has not. */
  readonly without: readonly Tag[];
  readonly protocol: Protocol;
};

type Shelf = ReadonlyMap<string, readonly SessionTemplate[]>;
const shelves = new WeakMap<Protocol, Shelf>();

/** The library by sport and family; strength is the protocol's own. Sorted once a protocol. */
function shelfOf(protocol: Protocol): Shelf {
  const before = shelves.get(protocol);
  if (before) return before;
  const shelf = new Map<string, SessionTemplate[]>();
  const others = sessionLibrary.filter((t) => t.sport !== "strength");
  for (const t of [...others, ...strengthOf(protocol)]) {
    const name = `${t.sport}.${t.family}`;
    const beside = shelf.get(name);
    if (beside) beside.push(t);
    else shelf.set(name, [t]);
  }
  shelves.set(protocol, shelf);
  return shelf;
}

/** One place of the plan: what may stand there, and what stood when, counted from 0. */
type Place = {
  readonly sessions: readonly SessionTemplate[];
  /** Most sessions of the family that one of them waits for. */
  readonly latest: number;
  readonly pools: Map<number, readonly SessionTemplate[]>;
  readonly stoodAt: Map<SessionTemplate, number>;
  count: number;
};

/** Any Monday: counts days so that a season built later goes on in the same rotation. */
const FIRST_DAY = plainDate("2001-01-01");
/** Steps of the golden ratio walk a pool evenly and in no rhythm with the weeks. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const HIGHEST_LEVEL: RunLevel = 9;
const HIGHEST_STAGE: RehabStage = 4;

/**
 * Picks sessions without dull repetition: the day says where in the pool to begin, and what was
 * used lately in the same place of the plan waits for at least half of the pool to come by.
 */
export class SessionPicker {
  readonly #places = new Map<Sport, Map<string, Place>>();
  readonly #shelf: Shelf;
  readonly #firstDay: number;

  constructor(private readonly setting: Setting) {
    this.#shelf = shelfOf(setting.protocol);
    this.#firstDay = daysBetween(FIRST_DAY, setting.start);
  }

  /** A session of the pool that fits; null where none does. */
  pick(ask: Ask): Draft | null {
    const place = this.#placeOf(ask);
    const { stoodAt } = place;
    const pool = this.#poolOf(place, ask);
    const restingFrom = Math.max(0, place.count - Math.floor(pool.length / 2));
    const first = Math.floor((((this.#firstDay + ask.offset) * GOLDEN) % 1) * pool.length);
    for (let i = 0; i < pool.length; i++) {
      const template = pool[(first + i) % pool.length];
      if (!template || (stoodAt.get(template) ?? -1) >= restingFrom) continue;
      const content = contentOf(template, ask, this.setting.paces);
      if (content !== null) return taken(place, template, content, ask);
    }
    // Where only resting ones fit, the one that stood longest ago.
    const resting = [...pool.slice(first), ...pool.slice(0, first)]
      .filter((t) => (stoodAt.get(t) ?? -1) >= restingFrom)
      .sort((a, b) => (stoodAt.get(a) ?? -1) - (stoodAt.get(b) ?? -1));
    for (const template of resting) {
      const content = contentOf(template, ask, this.setting.paces);
      if (content !== null) return taken(place, template, content, ask);
    }
    return null;
  }

  #placeOf({ sport, families }: Ask): Place {
    const ofSport = this.#places.get(sport) ?? new Map<string, Place>();
    const name = families.length === 1 ? (families[0] ?? "") : families.join("+");
    const before = ofSport.get(name);
    if (before) return before;
    const never = this.setting.without;
    const sessions = families
      .flatMap((family) => this.#shelf.get(`${sport}.${family}`) ?? [])
      .filter((t) => !t.tags.some((tag) => never.includes(tag)));
    const latest = sessions.reduce((most, t) => Math.max(most, t.after), 0);
    const place = { sessions, latest, pools: new Map(), stoodAt: new Map(), count: 0 };
    this.#places.set(sport, ofSport.set(name, place));
    return place;
  }

  /** What day, ladder and stage allow; worked out once for days that allow the same. */
  #poolOf({ sessions, latest, pools }: Place, ask: Ask): readonly SessionTemplate[] {
    const { offset, sport, level = HIGHEST_LEVEL, stage = HIGHEST_STAGE } = ask;
    const stood = Math.min(ask.stood ?? latest, latest);
    const limits = this.setting.days[offset]?.limits;
    const noSpeed = (limits?.noSpeed ?? false) && sport === "run";
    const noHills = limits?.noHills ?? false;
    const noAero = limits?.maxAeroS === 0;
    const phase = this.setting.phaseOf(offset);
    const closed = (noSpeed ? 1 : 0) + (noHills ? 2 : 0) + (noAero ? 4 : 0);
    // All of it as one number: words would have to be made and read again for every session.
    const steps = (phases.indexOf(phase) * (HIGHEST_LEVEL + 1) + level) * (HIGHEST_STAGE + 1);
    const number = ((steps + stage) * (latest + 1) + stood) * 8 + closed;
    const before = pools.get(number);
    if (before) return before;
    const without: readonly Tag[] = [
      ...(noSpeed ? (["speed"] as const) : []),
      ...(noHills ? (["hills"] as const) : []),
      ...(noAero ? (["aero"] as const) : []),
    ];
    const pool = sessions.filter((t) => suits(t, { level, stage, stood }, phase, without));
    pools.set(number, pool);
    return pool;
  }
}

function suits(
  t: SessionTemplate,
  { level, stage, stood }: Required<Pick<Ask, "level" | "stage" | "stood">>,
  phase: Phase,
  without: readonly Tag[],
): boolean {
  if (t.level > level || t.after > stood) return false;
  if (t.stage !== null && t.stage > stage) return false;
  if (t.phases !== null && !t.phases.includes(phase)) return false;
  return !t.tags.some((tag) => without.includes(tag));
}

function taken(place: Place, template: SessionTemplate, content: Content, ask: Ask): Draft {
  place.stoodAt.set(template, place.count++);
  return draftOf(template, content, ask);
}

function contentOf(t: SessionTemplate, ask: Ask, paces: Paces): Content | null {
  if (ask.durationS !== undefined) return compose(t, ask.durationS, ask.aeroS ?? 0, paces);
  if (ask.distanceM !== undefined) return composeRun(t, ask.distanceM, paces);
  throw new RangeError("a session needs a length or a distance");
}

function draftOf(template: SessionTemplate, content: Content, ask: Ask): Draft {
  const { sport, role, title, intent, id, level } = template;
  return {
    offset: ask.offset,
    sport,
    role,
    title,
    intent,
    durationS: content.durationS,
    distanceM: ask.distanceM ?? (sport === "swim" ? distanceOf(content.steps) : null),
    steps: content.steps,
    aeroS: ask.aeroS ?? 0,
    needsLevel: ask.needsLevel ?? level,
    templateId: id,
  };
}
