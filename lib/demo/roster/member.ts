import type { Athlete, ConsentScope, InjuryKind, RehabStage, Side } from "@/lib/engine/model";
import type { Anchor } from "../anchor";
import type { Carer, DemoAthlete, DemoInjury, DemoPlan, DemoRace, Trained } from "../person";
import { type Line, weekDone } from "../training";

/** What differs from one athlete of the roster to the next. */
export type Member = Pick<DemoAthlete, "slug" | "name" | "morning"> & {
  readonly profile: Partial<Athlete> & Pick<Athlete, "sex" | "level" | "availabilityMin">;
  readonly age: number;
  readonly injury: DemoInjury | null;
  /** Weeks from this one to each race's Sunday. */
  readonly races: readonly (Omit<DemoRace, "date" | "slug"> & { readonly weeks: number })[];
  readonly week: readonly Line[];
  /** Share of `week` in each week before the season, oldest first. */
  readonly shares: readonly number[];
  readonly plan?: Partial<DemoPlan> | null;
  readonly coach: Carer;
  readonly coachSees?: readonly ConsentScope[];
  readonly physio?: Carer;
} & Partial<
    Pick<DemoAthlete, "policy" | "acceptsReturns" | "treatments" | "restrictions" | "journal">
  >;

/** The others' seasons were built three weeks ago. */
const SEASON_FROM_WEEK = -3;

const usualScopes: readonly ConsentScope[] = ["load", "symptoms", "injury", "notes"];
const allScopes: readonly ConsentScope[] = [...usualScopes, "imaging"];

export function member(anchor: Anchor, m: Member): DemoAthlete {
  const { slug, coach, physio, coachSees = usualScopes } = m;
  return {
    slug,
    name: m.name,
    email: `${m.name.toLowerCase().replaceAll(" ", ".")}@example.com`,
    profile: {
      birthYear: Number(anchor.today.slice(0, 4)) - m.age,
      timeZone: "Europe/London",
      runThresholdPaceSPerKm: null,
      easyPaceSPerKm: null,
      cssSPer100m: null,
      ftpW: null,
      ...m.profile,
    },
    policy: m.policy ?? "propose",
    acceptsReturns: m.acceptsReturns ?? true,
    injury: m.injury,
    races: m.races.map(({ weeks, ...race }, i) => ({
      ...race,
      slug: `race-${i + 1}`,
      date: anchor.day(weeks, 6),
    })),
    log: logOf(anchor, m),
    plan:
      m.plan === null
        ? null
        : {
            start: anchor.monday(SEASON_FROM_WEEK),
            blocks: [],
            sessions: [],
            missedPercent: 8,
            ...m.plan,
          },
    morning: m.morning,
    side: m.injury?.side ?? null,
    treatments: m.treatments ?? [],
    restrictions: m.restrictions ?? [],
    journal: m.journal ?? [],
    sharing: [
      { carer: coach.slug, scopes: coachSees },
      ...(physio ? [{ carer: physio.slug, scopes: allScopes }] : []),
    ],
  };
}

/** The weeks up to the season; without a plan, up to today. */
function logOf(anchor: Anchor, { slug, week, shares, plan }: Member): Trained[] {
  const last = plan === null ? 1 : SEASON_FROM_WEEK;
  return shares
    .flatMap((share, i) => {
      const scaled = week.map((line) => ({
        ...line,
        ...(line.km === undefined ? {} : { km: line.km * share }),
        ...(line.minutes === undefined ? {} : { minutes: line.minutes * Math.min(1, share + 0.1) }),
      }));
      return share === 0 ? [] : weekDone(slug, anchor.monday(last - shares.length + i), scaled);
    })
    .filter((a) => a.date < anchor.today);
}

type InjuryWords = {
  readonly kind: InjuryKind;
  readonly side: Side;
  /** Weeks since it began. */
  readonly weeks: number;
  readonly stage: RehabStage;
  readonly stageNote: string;
  readonly carer?: Carer;
  readonly text?: string;
};

/** An injury with one stage on record. */
export function injured(anchor: Anchor, words: InjuryWords): DemoInjury {
  const { kind, side, weeks, stage, stageNote, carer, text } = words;
  return {
    kind,
    side,
    since: anchor.day(-weeks, 2),
    spread: "focal",
    rehabStage: stage,
    texts:
      text === undefined
        ? []
        : [
            {
              kind: "diagnosis",
              date: anchor.day(-weeks + 3, 1),
              author: carer ? `${carer.name}, physiotherapist` : "Own note",
              text,
            },
          ],
    stages: [{ stage, date: anchor.day(-6, 3), carer: carer?.slug ?? null, note: stageNote }],
  };
}
