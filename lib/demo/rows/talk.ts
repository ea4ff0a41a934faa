import type { CheckInRow } from "@/db/schema/check-ins";
import type { CommentRow, commentReads } from "@/db/schema/comments";
import { addDays, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { idOf } from "@/lib/services/plan/ids";
import type { Carer, DemoAthlete } from "../person";
import { athleteIdOf, userIdOf } from "../record";
import type { MomentOf } from "./moment";

export type TalkRows = {
  readonly comments: CommentRow[];
  readonly reads: (typeof commentReads.$inferInsert)[];
};

type Written = {
  readonly carers: readonly Carer[];
  readonly moment: MomentOf;
  readonly today: PlainDate;
  readonly checkIns: readonly Pick<CheckInRow, "localDate">[];
};

/** Yesterday’s conversations. The athlete has read the first word to her; nobody else read any. */
export function talkRows(
  person: DemoAthlete,
  { carers, moment, today, checkIns }: Written,
): TalkRows {
  const athleteId = athleteIdOf(person.slug);
  const yesterday = addDays(today, -1);
  const mornings = checkIns.map((one) => one.localDate).filter((date) => date <= yesterday);
  const morning = mornings.toSorted().at(-1);
  const subjects = { week: mondayOf(yesterday), "check-in": morning };
  const comments = (person.talk ?? []).flatMap(
    ({ about, by, time, text, calls }, i): CommentRow[] => {
      const subject = subjects[about];
      if (subject === undefined) return [];
      const carer = carers.find((one) => one.slug === by);
      const author = carer ?? { ...person, role: "athlete" as const };
      return [
        {
          athleteId,
          id: idOf(athleteId, "comment", String(i)),
          kind: about,
          subject,
          subjectDate: subject,
          subjectTitle: "",
          text,
          mentions: calls ? [{ id: userIdOf(person.slug), name: person.name }] : [],
          authorId: userIdOf(author.slug),
          authorName: author.name,
          authorRole: author.role,
          removedAt: null,
          recordedAt: moment(yesterday, time),
        },
      ];
    },
  );
  const toHer = comments.filter((one) => one.authorRole !== "athlete");
  return {
    comments,
    reads: toHer.slice(0, 1).map(({ id, recordedAt }) => ({
      athleteId,
      commentId: id,
      userId: userIdOf(person.slug),
      recordedAt,
    })),
  };
}
