import type { Metadata } from "next";
import { CaseView } from "@/components/case/case-view";
import { asActor } from "@/lib/auth/context";
import { caseRecordDto } from "@/lib/contracts/case-record";
import { dayIn } from "@/lib/format/zone-clock";
import { orNotFound } from "@/lib/http/or-not-found";
import { getCaseRecord } from "@/lib/services/case-file/get-case-record";
import { listDeletedInjuryTexts } from "@/lib/services/case-file/list-deleted-injury-texts";
import { listDeletedJournal } from "@/lib/services/case-file/list-deleted-journal";
import { words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";
import { WordsOf } from "../../room-words";
import { ownAthleteId } from "../own-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("caseFile"))("name") };
}

export default async function JournalPage() {
  const view = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      return {
        athleteId,
        name: ctx.actor.name,
        record: await inWords(caseRecordDto, await getCaseRecord(ctx, { athleteId })),
        deleted: await listDeletedJournal(ctx, { athleteId }),
        deletedTexts: await listDeletedInjuryTexts(ctx, { athleteId }),
        today: dayIn(ctx.actor.timeZone, ctx.now),
      };
    }),
  );
  return (
    <WordsOf rooms={["caseFile"]}>
      <CaseView {...view} />
    </WordsOf>
  );
}
