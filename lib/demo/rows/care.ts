import type { RestrictionRow, TreatmentRow } from "@/db/schema/care";
import type { InjuryRow, InjuryTextRow, RehabStageRow } from "@/db/schema/injuries";
import type { LoadTestRow } from "@/db/schema/load-tests";
import type { RaceRow } from "@/db/schema/races";
import { minDate, type PlainDate } from "@/lib/engine/plain-date";
import { idOf } from "@/lib/services/plan/ids";
import type { Carer, DemoAthlete } from "../person";
import { athleteIdOf, userIdOf } from "../record";
import { DAYTIME, type MomentOf } from "./moment";

export type CareRows = {
  readonly races: RaceRow[];
  readonly injuries: InjuryRow[];
  readonly texts: InjuryTextRow[];
  readonly stages: RehabStageRow[];
  readonly treatments: TreatmentRow[];
  readonly restrictions: RestrictionRow[];
  readonly loadTests: LoadTestRow[];
};

type Written = {
  readonly carers: readonly Carer[];
  readonly moment: MomentOf;
  readonly today: PlainDate;
};

/** Races, injury, treatments and limits, each with who wrote it and when. */
export function careRows(person: DemoAthlete, { carers, moment, today }: Written): CareRows {
  const athleteId = athleteIdOf(person.slug);
  const { injury } = person;
  const injuryId = idOf(athleteId, "injury");
  const by = (carer: string | null) => authorOf(person, carers, carer);
  const at = (date: PlainDate) => moment(minDate(date, today), DAYTIME);
  return {
    races: person.races.map(({ slug, name, date, kind, priority }) => ({
      athleteId,
      id: idOf(athleteId, "race", slug),
      name,
      localDate: date,
      kind,
      priority,
      goal: "",
      version: 1,
      recordedAt: at(date),
    })),
    injuries: injury
      ? [
          {
            athleteId,
            id: injuryId,
            kind: injury.kind,
            side: injury.side,
            since: injury.since,
            spread: injury.spread,
            rehabStage: injury.rehabStage,
            resolvedOn: null,
            protocol: null,
            protocolVersion: null,
            version: 1,
            recordedAt: at(injury.since),
          },
        ]
      : [],
    texts: (injury?.texts ?? []).map(({ kind, date, author, text }, i) => ({
      athleteId,
      id: idOf(athleteId, "injury text", i),
      injuryId,
      kind,
      text,
      localDate: date,
      authorId: userIdOf(carers.find((c) => author.startsWith(c.name))?.slug ?? person.slug),
      authorName: author,
      version: 1,
      recordedAt: at(date),
      deletedAt: null,
    })),
    stages: (injury?.stages ?? []).map(({ stage, date, carer, note }) => ({
      athleteId,
      id: idOf(athleteId, "stage", stage),
      injuryId,
      stage,
      localDate: date,
      ...by(carer),
      authorRole: carer === null ? ("self" as const) : ("physio" as const),
      note,
      recordedAt: at(date),
    })),
    treatments: person.treatments.map(({ date, kind, note, carer }) => ({
      athleteId,
      id: idOf(athleteId, "treatment", kind, date),
      localDate: date,
      kind,
      status: date >= today ? ("planned" as const) : ("done" as const),
      note,
      ...by(carer),
      version: 1,
      recordedAt: at(date),
      deletedAt: null,
    })),
    restrictions: person.restrictions.map(
      ({ kind, from, to, value, note, since, carer, ...on }) => ({
        athleteId,
        id: idOf(athleteId, "restriction", kind, from),
        kind,
        exercise: on.exercise ?? null,
        from,
        to,
        value,
        note,
        ...by(carer),
        liftedBy: null,
        liftedAt: null,
        version: 1,
        recordedAt: at(since),
      }),
    ),
    loadTests: (person.loadTests ?? []).map(({ date, carer, ...test }) => ({
      athleteId,
      id: idOf(athleteId, "load test", test.kind, test.side, date),
      localDate: date,
      ...test,
      note: "",
      ...by(carer),
      version: 1,
      recordedAt: at(date),
    })),
  };
}

function authorOf(person: DemoAthlete, carers: readonly Carer[], slug: string | null) {
  const author = carers.find((c) => c.slug === slug) ?? person;
  return { authorId: userIdOf(author.slug), authorName: author.name };
}
