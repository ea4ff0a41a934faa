import type { Metadata } from "next";
import Link from "next/link";
import { Player } from "@/components/rehab/player";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { getRehabPlay } from "@/lib/services/rehab/get-rehab-play";
import { words } from "@/lib/words/request";
import { playsInWords } from "@/lib/words/said/in-words";
import { WordsOf } from "../../../../room-words";
import { ownAthleteId } from "../../../own-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("rehab"))("play.title") };
}

type Props = { params: Promise<{ sessionId: string }> };

export default async function PlayPage({ params }: Props) {
  const { sessionId } = await params;
  const t = await words("rehab");
  const view = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      const plans = await playsInWords(await getRehabPlay(ctx, { athleteId }));
      return { athleteId, plan: plans.find(({ session }) => session.id === sessionId) ?? null };
    }),
  );
  if (view.plan === null) {
    return (
      <EmptyState
        title={t("play.notToday")}
        action={
          <Link href="/rehab" prefetch={false} className={buttonClass("solid")}>
            {t("play.toList")}
          </Link>
        }
      >
        <p>{t("play.notTodayWhat")}</p>
      </EmptyState>
    );
  }
  const { session, before } = view.plan;
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-5">
      <header className="space-y-1">
        <Link
          href="/rehab"
          prefetch={false}
          className="tap inline-flex items-center gap-2 text-xs font-semibold hover:underline"
        >
          <span aria-hidden="true">‹</span> {t("name")}
        </Link>
        <h1 className="voice text-xl">{session.title}</h1>
        {before === null ? null : (
          <p className="text-sm text-ink-2">{t("play.first", { what: before })}</p>
        )}
      </header>
      <noscript>
        <p className="border-2 border-ink p-4">
          {t("play.noScript")} <a href="/rehab">{t("play.noScriptList")}</a>{" "}
          {t("play.noScriptWhat")}
        </p>
      </noscript>
      <WordsOf rooms={["rehab", "log", "session"]}>
        <Player athleteId={view.athleteId} plan={view.plan} />
      </WordsOf>
    </div>
  );
}
