import type { Phase, RehabStage, RunLevel, Sport } from "../../model";
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
  readonly pools: Map<string, readonly SessionTemplate[]>;
  readonly stoodAt: Map<SessionTemplate, number>;
  count: number;
};

/** Any Monday: counts days so that a season built later goes on in the same rotation. */
const FIRST_DAY = plainDate("2001-01-01");
/** Steps of the golden ratio walk a pool evenly and in no rhythm with the weeks. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Picks sessions without dull repetition: the day says where in the pool to begin, and what was
 * used lately in the same place of the plan waits for at least half of the pool to come by.
 */
export class SessionPicker {
  readonly #places = new Map<string, Place>();
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
    const resting: SessionTemplate[] = [];
    let chosen: SessionTemplate | null = null;
    let content: Content | null = null;
    for (let i = 0; i < pool.length && content === null; i++) {
      const template = pool[(first + i) % pool.length];
      if (!template) continue;
      if ((stoodAt.get(template) ?? -1) >= restingFrom) resting.push(template);
      else {
        chosen = template;
        content = contentOf(template, ask, this.setting.paces);
      }
    }
    if (content === null) {
      // Where only resting ones fit, the one that stood longest ago.
      resting.sort((a, b) => (stoodAt.get(a) ?? -1) - (stoodAt.get(b) ?? -1));
      for (let i = 0; i < resting.length && content === null; i++) {
        chosen = resting[i] ?? null;
        content = chosen && contentOf(chosen, ask, this.setting.paces);
      }
    }
    if (chosen === null || content === null) return null;
    stoodAt.set(chosen, place.count++);
    return draftOf(chosen, content, ask);
  }

  #placeOf({ sport, families }: Ask): Place {
    const name = `${sport}.${families.length === 1 ? families[0] : families.join("+")}`;
    const before = this.#places.get(name);
    if (before) return before;
    const never = this.setting.without;
    const sessions = families
      .flatMap((family) => this.#shelf.get(`${sport}.${family}`) ?? [])
      .filter((t) => !t.tags.some((tag) => never.includes(tag)));
    const place = { sessions, pools: new Map(), stoodAt: new Map(), count: 0 };
    this.#places.set(name, place);
    return place;
  }

  /** What day, ladder and stage allow; worked out once for days that allow the same. */
  #poolOf({ sessions, pools }: Place, ask: Ask): readonly SessionTemplate[] {
    const { offset, sport, level, stage, stood } = ask;
    const limits = this.setting.days[offset]?.limits;
    const noSpeed = (limits?.noSpeed ?? false) && sport === "run";
    const noHills = limits?.noHills ?? false;
    const noAero = limits?.maxAeroS === 0;
    const phase = this.setting.phaseOf(offset);
    const name = `${phase} ${level} ${stage} ${stood} ${noSpeed} ${noHills} ${noAero}`;
    const before = pools.get(name);
    if (before) return before;
    const without: readonly Tag[] = [
      ...(noSpeed ? (["speed"] as const) : []),
      ...(noHills ? (["hills"] as const) : []),
      ...(noAero ? (["aero"] as const) : []),
    ];
    const pool = sessions.filter((t) => suits(t, ask, phase, without));
    pools.set(name, pool);
    return pool;
  }
}

function suits(
  t: SessionTemplate,
  { level, stage, stood }: Ask,
  phase: Phase,
  without: readonly Tag[],
): boolean {
  if (level !== undefined && t.level > level) return false;
  if (stage !== undefined && t.stage !== null && t.stage > stage) return false;
  if (stood !== undefined && t.after > stood) return false;
  if (t.phases !== null && !t.phases.includes(phase)) return false;
  return !t.tags.some((tag) => without.includes(tag));
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
