import type { Metadata } from "next";
import { WordsOf } from "@/app/room-words";
import { KeptToPlan } from "@/components/adherence/kept-to-plan";
import { BlockTalk } from "@/components/conversation/block-talk";
import { PhaseTalk } from "@/components/conversation/phase-talk";
import { SeasonView } from "@/components/season/season-view";
import { PlanEdits } from "@/components/week/plan-edits";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { seasonDto } from "@/lib/contracts/season";
import { dayIn } from "@/lib/format/zone-clock";
import { orNotFound } from "@/lib/http/or-not-found";
import { getAdherence } from "@/lib/services/adherence/get-adherence";
import { talkOf } from "@/lib/services/conversation/talk-of";
import { getSeason } from "@/lib/services/season/get-season";
import { words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";
import { ownAthleteId } from "../own-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("shell.nav"))("season") };
}

export default async function SeasonPage() {
  const { talks, adherence, ...view } = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      const season = await inWords(seasonDto, await getSeason(ctx, { athleteId }));
      const today = dayIn(ctx.actor.timeZone, ctx.now);
      const talks = await talkOf(ctx, { athleteId });
      const adherence = await getAdherence(ctx, { athleteId });
      return { athleteId, season, today, talks, adherence, units: unitsOf(ctx.actor) };
    }),
  );
  return (
    <WordsOf rooms={["edits", "races", "conversation"]}>
      <PlanEdits athleteId={view.athleteId}>
        <SeasonView
          {...view}
          talkOf={(block) => {
            const talk = talks("block", block.id);
            return talk && talk.comments > 0 ? (
              <BlockTalk
                athleteId={view.athleteId}
                block={{ id: block.id, phase: block.phase, start: block.start }}
                talk={talk}
              />
            ) : null;
          }}
          talk={
            <PhaseTalk
              athleteId={view.athleteId}
              blocks={view.season.blocks
                .filter(({ id }) => !talks("block", id)?.comments)
                .map(({ id, phase, start, end }) => ({ id, phase, start, end }))}
              today={view.today}
            />
          }
          kept={view.season.blocks.length > 0 ? <KeptToPlan adherence={adherence} /> : null}
        />
      </PlanEdits>
    </WordsOf>
  );
}
