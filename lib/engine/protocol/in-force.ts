import type { Athlete, AthleteRecord, Restriction, ThresholdEdit } from "../model";
import type { PlainDate } from "../plain-date";
import { boundOf, type NumbersSet, type RuleSet, ruleSet, withNumbers } from "../rules/adjustable";
import type { Protocol } from "../rules/protocols/protocol";
import { firstProtocol, protocolBy, withoutInjury } from "../rules/protocols/registry";
import { choice, type Rule, type RuleNumber } from "../rules/rule";

/** What decisions on one day are made by: the rules' numbers, and who set which of them. */
export type InForce = {
  readonly protocol: Protocol;
  readonly rules: RuleSet;
  /** Edits and pain ceilings that act on the day, by rule id. */
  readonly setBy: ReadonlyMap<string, readonly SetBy[]>;
};

/** One number that a named person set. */
export type SetBy = {
  readonly rule: string;
  readonly number: string;
  readonly value: number;
  readonly unit: string;
  readonly by: string;
  readonly from: PlainDate;
};

/** The protocol an athlete's decisions are made by; one of its own where there is no injury. */
export function protocolOf({
  injury,
  protocol: ref,
}: Pick<AthleteRecord, "injury" | "protocol">): Protocol {
  const kind = injury?.kind ?? "proximal-hamstring-tendinopathy";
  if (!ref) return injury ? firstProtocol(kind) : withoutInjury;
  const found = protocolBy(ref.id, ref.version);
  if (!found) throw new RangeError(`no protocol ${ref.id} in version ${ref.version}`);
  if (injury && found.kind !== kind) throw new RangeError(`protocol ${ref.id} is not for ${kind}`);
  return found;
}

/** Whose ledgers a session is counted in: thresholds of the athlete, multipliers of the injury. */
export type Ledger = { readonly athlete: Athlete; readonly protocol: Protocol };

export function ledgerOf(record: LedgerRecord): Ledger {
  return { athlete: record.athlete, protocol: protocolOf(record) };
}
export type LedgerRecord = Pick<AthleteRecord, "athlete" | "injury" | "protocol">;

/** What is wrong with an edit; null when it may stand. */
export function editFault(edit: Pick<ThresholdEdit, "rule" | "number" | "value">): string | null {
  const bound = boundOf(edit.rule, edit.number);
  if (!bound) return `${edit.rule} ${edit.number} is not a number that a person may set`;
  const { min, max } = bound;
  return edit.value >= min && edit.value <= max
    ? null
    : `must be between ${min} and ${max} for ${edit.rule} ${edit.number}`;
}

const bases = new WeakMap<Protocol, RuleSet>();

function rulesOf(protocol: Protocol): RuleSet {
  const before = bases.get(protocol);
  if (before) return before;
  const rules = withNumbers(ruleSet, protocol.sets);
  bases.set(protocol, rules);
  return rules;
}

/**
 * The numbers in force, day by day: an edit acts from its own day on, so what was decided before
 * it stays as it was. Each day is worked out once.
 * @throws RangeError for an edit outside its bounds or a protocol that does not exist.
 */
export function inForceOn(record: AthleteRecord): (day: { readonly date: PlainDate }) => InForce {
  const protocol = protocolOf(record);
  const base = rulesOf(protocol);
  const edits = (record.protocol?.edits ?? []).toSorted(inOrder);
  for (const edit of edits) {
    const fault = editFault(edit);
    if (fault) throw new RangeError(fault);
  }
  const ceilings = record.restrictions.filter((r) => r.kind === "pain-ceiling");
  const plain: InForce = { protocol, rules: base, setBy: new Map() };
  if (edits.length === 0 && ceilings.length === 0) return () => plain;
  const days = new Map<PlainDate, InForce>();
  return ({ date }) => {
    const seen = days.get(date);
    if (seen) return seen;
    const acts = <T extends { readonly from: PlainDate; readonly to: PlainDate | null }>(x: T) =>
      x.from <= date && (x.to === null || x.to >= date);
    const set = [...latest(edits.filter(acts)), ...ceilingsAs(ceilings.filter(acts), base)];
    const now = set.length === 0 ? plain : { protocol, ...numbersOf(base, set) };
    days.set(date, now);
    return now;
  };
}

/** Of several edits of one number the last one made holds; of one day's, the more careful. */
function latest(edits: readonly ThresholdEdit[]): ThresholdEdit[] {
  return [...new Map(edits.map((e) => [`${e.rule} ${e.number}`, e])).values()];
}

function inOrder(a: ThresholdEdit, b: ThresholdEdit): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  const careful = boundOf(a.rule, a.number)?.careful === "higher" ? 1 : -1;
  return careful * (a.value - b.value) || (a.by < b.by ? -1 : 1);
}

/** `lowers`: it only ever makes a number smaller, as a ceiling does. */
type Setting = Omit<ThresholdEdit, "to"> & { readonly lowers?: true };

/** A physio's pain ceiling: more than it, during or after a session, calls for Watch. */
function ceilingsAs(ceilings: readonly Restriction[], rules: RuleSet): Setting[] {
  const lowest = ceilings.reduce<Restriction | null>(
    (low, r) => (low === null || (r.value ?? 10) < (low.value ?? 10) ? r : low),
    null,
  );
  if (lowest === null || lowest.value === null) return [];
  const { from } = lowest;
  const over = lowest.value + 1;
  const lowers = true;
  const by = "your physio or doctor";
  return [
    { rule: rules.AMBER_DURING.id, number: "from", value: over, by, from, lowers },
    { rule: rules.AMBER_AFTER.id, number: "from", value: over, by, from, lowers },
    { rule: rules.RESPONSE_1.id, number: "acceptedMax", value: lowest.value, by, from, lowers },
  ];
}

/** A ceiling never lifts a number above what stands without it. */
function numbersOf(base: RuleSet, set: readonly Setting[]): Pick<InForce, "rules" | "setBy"> {
  const byId = new Map<string, Rule>(Object.values(base).map((rule: Rule) => [rule.id, rule]));
  const numbers: Record<string, Record<string, RuleNumber>> = {};
  const setBy = new Map<string, SetBy[]>();
  for (const { rule, number, value, by, from, lowers } of set) {
    const stands = numbers[rule]?.[number] ?? byId.get(rule)?.numbers[number];
    if (!stands) throw new RangeError(`${rule} has no number ${number}`);
    if (lowers && value >= stands.value) continue;
    numbers[rule] = { ...numbers[rule], [number]: choice(value, stands.unit) };
    const others = (setBy.get(rule) ?? []).filter((s) => s.number !== number);
    setBy.set(rule, [...others, { rule, number, value, unit: stands.unit, by, from }]);
  }
  return { rules: withNumbers(base, numbers satisfies NumbersSet), setBy };
}
