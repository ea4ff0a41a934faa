import type { Metadata } from "next";
import { ChangesView } from "@/components/changes/changes-view";
import { ChangeTalk } from "@/components/conversation/change-talk";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { changesResponse } from "@/lib/contracts/changes";
import { dayIn } from "@/lib/format/zone-clock";
import { orNotFound } from "@/lib/http/or-not-found";
import { listChanges } from "@/lib/services/changes/list-changes";
import { talkOf } from "@/lib/services/conversation/talk-of";
import { hasSeason } from "@/lib/services/season/has-season";
import { hasCoach } from "@/lib/services/sharing/has-coach";
import { requestLanguage, words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";
import { WordsOf } from "../../room-words";
import { ownAthleteId } from "../own-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("changes"))("title") };
}

export default async function ChangesPage() {
  const { talks, ...view } = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      const { changes } = await inWords(changesResponse, await listChanges(ctx, { athleteId }));
      const { timeZone } = ctx.actor;
      return {
        athleteId,
        changes,
        planned: await hasSeason(ctx, { athleteId }),
        units: unitsOf(ctx.actor),
        today: dayIn(timeZone, ctx.now),
        now: ctx.now.toISOString(),
        timeZone,
        mayDecide: true,
        mayOverride: false,
        mayAsk: true,
        coached: await hasCoach(ctx, { athleteId }),
        talks: await talkOf(ctx, { athleteId }),
      };
    }),
  );
  const language = await requestLanguage();
  return (
    <WordsOf rooms={["edits", "changes", "conversation"]}>
      <ChangesView
        {...view}
        units={{ ...view.units, language }}
        talkOf={(change) => (
          <ChangeTalk
            athleteId={view.athleteId}
            change={change}
            talk={talks("change", change.id)}
          />
        )}
      />
    </WordsOf>
  );
}
