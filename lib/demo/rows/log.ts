import type { ActivityRevisionRow, ActivityRow } from "@/db/schema/activities";
import type { CheckInRevisionRow, CheckInRow } from "@/db/schema/check-ins";
import type { NoteRow } from "@/db/schema/notes";
import { idOf } from "@/lib/services/plan/ids";
import type { DemoAthlete } from "../person";
import { athleteIdOf, userIdOf } from "../record";
import type { Walked } from "../walked";
import { EVENING, MORNING, type MomentOf } from "./moment";

export type LogRows = {
  readonly activities: ActivityRow[];
  readonly activityRevisions: ActivityRevisionRow[];
  readonly checkIns: CheckInRow[];
  readonly checkInRevisions: CheckInRevisionRow[];
  readonly notes: NoteRow[];
};

/** Training, mornings and the athlete's own words. */
export function logRows(person: DemoAthlete, walked: Walked, moment: MomentOf): LogRows {
  const athleteId = athleteIdOf(person.slug);
  const byUserId = userIdOf(person.slug);
  const noteRow = (row: Pick<NoteRow, "id" | "kind" | "localDate" | "text" | "recordedAt">) => ({
    athleteId,
    version: 1,
    deletedAt: null,
    ...row,
  });
  const activities = walked.activities.map(({ date, note, insteadOf, ...done }, i) => {
    const recordedAt = moment(date, EVENING);
    const row: ActivityRow = {
      ...done,
      athleteId,
      id: idOf(athleteId, "activity", date, done.sport, i),
      localDate: date,
      insteadOf: insteadOf ? idOf(athleteId, "session", insteadOf) : null,
      summary: false,
      importId: null,
      version: 1,
      occurredAt: null,
      recordedAt,
      deletedAt: null,
    };
    return { row, note: note ?? null };
  });
  const checkIns = walked.checkIns.map(({ date, answers, places = [], note }) => {
    const recordedAt = moment(date, MORNING);
    const row: CheckInRow = {
      athleteId,
      id: idOf(athleteId, "check-in", date),
      localDate: date,
      answers,
      side: person.side,
      places: [...places],
      version: 1,
      occurredAt: recordedAt,
      recordedAt,
    };
    return { row, note: note ?? null };
  });
  const written = [
    ...activities.map((a) => ({ ...a, kind: "activity" as const })),
    ...checkIns.map((c) => ({ ...c, kind: "check-in" as const })),
  ];
  return {
    activities: activities.map(({ row }) => row),
    activityRevisions: activities.map(({ row, note }) => {
      const { athleteId: _, ...kept } = row;
      return {
        athleteId,
        activityId: row.id,
        version: 1,
        kind: "logged",
        snapshot: { ...kept, note },
        byUserId,
        recordedAt: row.recordedAt,
      };
    }),
    checkIns: checkIns.map(({ row }) => row),
    checkInRevisions: checkIns.map(({ row, note }) => ({
      athleteId,
      checkInId: row.id,
      version: 1,
      answers: row.answers,
      side: row.side,
      places: row.places,
      note,
      byUserId,
      recordedAt: row.recordedAt,
    })),
    notes: [
      ...written.flatMap(({ row: { id, localDate, recordedAt }, note, kind }) =>
        note === null ? [] : [noteRow({ id, kind, localDate, text: note, recordedAt })],
      ),
      ...person.journal.map(({ date, text }) =>
        noteRow({
          id: idOf(athleteId, "journal", date),
          kind: "journal",
          localDate: date,
          text,
          recordedAt: moment(date, EVENING),
        }),
      ),
    ],
  };
}
