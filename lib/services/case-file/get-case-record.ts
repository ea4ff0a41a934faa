import "server-only";
import { listTreatments } from "@/db/repositories/care";
import { listInjuryTexts } from "@/db/repositories/injuries";
import { listNotes, listTextRevisions } from "@/db/repositories/notes";
import { type Context, unitsOf } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { CaseRecordDto } from "@/lib/contracts/case-record";
import { keepCurrent } from "../plan/keep-current";
import { currentInjuries } from "../rehab/get-rehab";
import { rangeSpan } from "../symptoms/range-span";
import { describeReport } from "./get-report";
import { toInjuryDto } from "./list-injuries";
import { toTreatmentDto } from "./list-treatments";
import { progressDraft } from "./progress-draft";
import { toInjuryTextDto, toJournalDto } from "./to-case-dto";

/** The case file as far as this viewer may read it; the draft is for the athlete alone. */
export async function getCaseRecord(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<CaseRecordDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["injury"] });
  const { db } = ctx;
  const [injury] = await currentInjuries(ctx, scope);
  const revisions = await listTextRevisions(db, scope);
  const earlier = (id: string) => revisions.filter((revision) => revision.textId === id);
  const journal = scope.scopes.has("notes")
    ? (await listNotes(db, scope)).filter((note) => note.kind === "journal")
    : null;
  if (scope.self) await keepCurrent(ctx, scope);
  return {
    injury: injury ? toInjuryDto(injury) : null,
    texts: (await listInjuryTexts(db, scope)).map((row) =>
      toInjuryTextDto(ctx, row, earlier(row.id)),
    ),
    treatments: (await listTreatments(db, scope)).map(toTreatmentDto),
    journal: journal?.map((note) => toJournalDto(note, earlier(note.id))) ?? null,
    draft: scope.self
      ? progressDraft(
          await describeReport(ctx, scope, await rangeSpan(ctx, scope, "12w")),
          unitsOf(ctx.actor),
        )
      : null,
  };
}
