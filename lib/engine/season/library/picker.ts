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

/** Any Monday: counts days so that a season built later goes on in the same rotation. */
const FIRST_DAY = plainDate("2001-01-01");
/** Steps of the golden ratio walk a pool evenly and in no rhythm with the weeks. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Picks sessions without dull repetition: the day says where in the pool to begin, and what was
 * used lately in the same place of the plan waits for at least half of the pool to come by.
 */
export class SessionPicker {
  readonly #used = new Map<string, string[]>();
  readonly #shelf: Shelf;

  constructor(private readonly setting: Setting) {
    this.#shelf = shelfOf(setting.protocol);
  }

  /** A session of the first pool that has one that fits; null where none does. */
  pick(ask: Ask): Draft | null {
    const slot = `${ask.sport}.${ask.families.join("+")}`;
    const used = this.#used.get(slot) ?? [];
    const pool = this.#turned(ask);
    const resting = new Set(used.slice(Math.max(0, used.length - Math.floor(pool.length / 2))));
    const chosen =
      this.#first(pool, (t) => !resting.has(t.id), ask) ?? this.#longestUnused(pool, used, ask);
    if (chosen === null) return null;
    this.#used.set(slot, [...used, chosen.template.id]);
    return draftOf(chosen.template, chosen.content, ask);
  }

  /** The pool for a day, beginning where that day begins. */
  #turned(ask: Ask): readonly SessionTemplate[] {
    const without = this.#without(ask);
    const pool = ask.families
      .flatMap((family) => this.#shelf.get(`${ask.sport}.${family}`) ?? [])
      .filter((t) => this.#suits(t, ask, without));
    const day = daysBetween(FIRST_DAY, this.setting.start) + ask.offset;
    const at = Math.floor(((day * GOLDEN) % 1) * pool.length);
    return [...pool.slice(at), ...pool.slice(0, at)];
  }

  #suits(
    t: SessionTemplate,
    { offset, level, stage, stood }: Ask,
    without: ReadonlySet<Tag>,
  ): boolean {
    if (level !== undefined && t.level > level) return false;
    if (stage !== undefined && t.stage !== null && t.stage > stage) return false;
    if (stood !== undefined && t.after > stood) return false;
    if (t.phases !== null && !t.phases.includes(this.setting.phaseOf(offset))) return false;
    return !t.tags.some((tag) => without.has(tag));
  }

  #without({ offset, sport }: Ask): ReadonlySet<Tag> {
    const limits = this.setting.days[offset]?.limits;
    const tags = [...this.setting.without];
    if (limits?.noSpeed && sport === "run") tags.push("speed");
    if (limits?.noHills) tags.push("hills");
    if (limits?.maxAeroS === 0) tags.push("aero");
    return new Set(tags);
  }

  #first(
    pool: readonly SessionTemplate[],
    may: (t: SessionTemplate) => boolean,
    ask: Ask,
  ): { template: SessionTemplate; content: Content } | null {
    for (const template of pool) {
      if (!may(template)) continue;
      const content = contentOf(template, ask, this.setting.paces);
      if (content !== null) return { template, content };
    }
    return null;
  }

  #longestUnused(pool: readonly SessionTemplate[], used: readonly string[], ask: Ask) {
    const oldestFirst = pool.toSorted((a, b) => used.lastIndexOf(a.id) - used.lastIndexOf(b.id));
    return this.#first(oldestFirst, () => true, ask);
  }
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
