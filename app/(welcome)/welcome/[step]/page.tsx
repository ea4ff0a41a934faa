import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { SeasonPreview } from "@/components/settings/season-preview";
import { SavePlan } from "@/components/welcome/save-plan";
import { StepBody } from "@/components/welcome/step-body";
import { before, isWelcomeStep, type WelcomeStep, welcomeSteps } from "@/components/welcome/steps";
import { type Context, unitsOf } from "@/lib/auth/actor";
import { builtSeasonDto } from "@/lib/contracts/season";
import { dayIn } from "@/lib/format/zone-clock";
import { getProfile } from "@/lib/services/account/get-profile";
import { listInjuries } from "@/lib/services/case-file/list-injuries";
import { getRecentTraining } from "@/lib/services/recent-training/get-recent-training";
import { buildSeasonPlan } from "@/lib/services/season/build-season-plan";
import { listRaces } from "@/lib/services/season/list-races";
import { requestLanguage, words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";
import { asNewAthlete } from "../../new-athlete";

type Props = { params: Promise<{ step: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("welcome"))("title") };
}

export default async function WelcomeStepPage({ params }: Props) {
  const { step } = await params;
  if (!isWelcomeStep(step)) notFound();
  const t = await words("welcome");
  return (
    <>
      <p className="figures text-sm text-ink-2">
        {t("step", { step: welcomeSteps.indexOf(step) + 1, all: welcomeSteps.length })}
      </p>
      <h1 className="voice measure-headline mt-1 text-2xl">{t(`steps.${step}.title`)}</h1>
      <p className="voice measure mt-2 text-md text-ink-2">{t(`steps.${step}.why`)}</p>
      <div className="mt-8">{step === "plan" ? <Plan /> : <Question step={step} />}</div>
      <p className="mt-10 border-t border-line pt-2">
        <Link
          href={before(step)}
          prefetch={false}
          className="tap inline-flex items-center gap-2 text-sm font-semibold hover:underline"
        >
          <span aria-hidden="true">‹</span> {t("back")}
        </Link>
      </p>
    </>
  );
}

async function Question({ step }: { step: Exclude<WelcomeStep, "plan"> }) {
  const data = await asNewAthlete(async (ctx, athleteId) => {
    const { injuries } = await listInjuries(ctx, { athleteId });
    return {
      athleteId,
      today: dayIn(ctx.actor.timeZone, ctx.now),
      weekStart: ctx.actor.preferences.weekStart,
      profile: await getProfile(ctx, { athleteId }),
      races: (await listRaces(ctx, { athleteId })).races,
      injury: injuries.find((injury) => injury.resolvedOn === null) ?? null,
      training: await getRecentTraining(ctx, { athleteId }),
    };
  });
  return <StepBody key={step} step={step} {...data} />;
}

/** The season as it would be: built, looked at and taken back in one breath. */
async function Plan() {
  const [{ athleteId, season, today, units }, t, language] = await Promise.all([
    asNewAthlete(previewOf),
    words("welcome"),
    requestLanguage(),
  ]);
  return (
    <div className="flex flex-col gap-8">
      <h2 className="sr-only">{t("preview")}</h2>
      <SeasonPreview season={season} today={today} units={{ ...units, language }} />
      <SavePlan athleteId={athleteId} />
    </div>
  );
}

async function previewOf(ctx: Context, athleteId: string) {
  return {
    athleteId,
    season: await inWords(builtSeasonDto, await buildSeasonPlan(ctx, { athleteId, apply: false })),
    today: dayIn(ctx.actor.timeZone, ctx.now),
    units: unitsOf(ctx.actor),
  };
}
