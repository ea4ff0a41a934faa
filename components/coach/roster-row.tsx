import Link from "next/link";
import { Sparkline } from "@/components/chart/sparkline";
import { whenIn } from "@/components/season/findings";
import { StateBadge } from "@/components/session/state-badge";
import { stateKey } from "@/components/session/state-words";
import { buttonClass } from "@/components/ui/button";
import type { RosterEntry } from "@/lib/contracts/roster";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { formatFarNumber } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import { metric } from "@/lib/format/units";
import { requestLanguage, words } from "@/lib/words/request";
import { checkInWords, painWords, type RosterWords, suggestedAction } from "./roster-groups";

type Props = { athlete: RosterEntry; today: PlainDate; shared: boolean };

/** Name and state, pain of the last days, the week so far, the next race, and one act. */
export async function RosterRow({ athlete, today, shared }: Props) {
  const [t, season, states, language] = await Promise.all([
    words("roster"),
    words("season"),
    words("session.states"),
    requestLanguage(),
  ]);
  const far = (distanceM: number) => formatFarNumber(distanceM, { ...metric, language });
  const { id, name, state, mayProgress, nextRace, week, sharesPlan } = athlete;
  const kept = keptWords(athlete.kept, t);
  const home = `/coach/athletes/${id}`;
  return (
    <article className="grid grid-cols-2 items-start gap-x-6 gap-y-2 p-4 xl:items-center xl:grid-cols-[minmax(10rem,1fr)_10.5rem_minmax(10rem,1.4fr)_minmax(9rem,1fr)_12.5rem]">
      <div className="col-span-2 flex flex-wrap items-center gap-x-3 gap-y-1 xl:col-span-1 xl:flex-col xl:items-start">
        <h3 className="text-md font-bold">
          <Link
            href={sharesPlan ? `${home}/season` : `${home}/case`}
            prefetch={false}
            className="inline-flex min-h-(--tap-floor) items-center hover:underline hover:underline-offset-4"
          >
            {name}
          </Link>
        </h3>
        {state && (
          <StateBadge
            state={state}
            mayProgress={mayProgress ?? false}
            name={states(stateKey(state, mayProgress ?? false))}
            small
          />
        )}
        {!state && shared && <span className="text-xs text-ink-3">{t("noState")}</span>}
      </div>
      {shared ? (
        <Pain athlete={athlete} today={today} t={t} />
      ) : (
        <p className="text-xs text-ink-3">{t("noSymptoms")}</p>
      )}
      {sharesPlan ? (
        <p className="figures text-xs text-ink-2">
          <span className="block text-sm text-ink">
            {t("run", { done: far(week.run.doneM), planned: far(week.run.plannedM) })}
          </span>
          {t("week", {
            done: formatDuration(week.doneS),
            planned: formatDuration(week.plannedS),
          })}
          {kept && <span className="block">{kept}</span>}
        </p>
      ) : (
        <p className="text-xs text-ink-3">{t("noPlan")}</p>
      )}
      <p className="figures col-span-2 text-xs text-ink-2 xl:col-span-1">
        {nextRace ? (
          <>
            <span className="block text-sm text-ink">{nextRace.name}</span>
            {whenIn(nextRace.daysTo, season)}
          </>
        ) : (
          sharesPlan && t("noRace")
        )}
      </p>
      <Link
        href={sharesPlan ? `${home}/week/${mondayOf(today)}` : `${home}/case`}
        prefetch={false}
        className={`${buttonClass(athlete.need === "none" ? "quiet" : "outline")} col-span-2 py-2 text-center xl:col-span-1`}
      >
        {sharesPlan || athlete.need !== "none" ? suggestedAction(athlete, t) : t("openCase")}
        <span className="sr-only">: {name}</span>
      </Link>
      {athlete.unread > 0 && (
        <p className="col-span-full text-xs">
          <Link
            href="/coach/conversation"
            prefetch={false}
            className="inline-flex min-h-(--tap-floor) items-center underline decoration-line-strong underline-offset-4"
          >
            {t("comments", { count: athlete.unread })}
            <span className="sr-only">: {name}</span>
          </Link>
        </p>
      )}
      {athlete.asks.map(({ changeId, text }) => (
        <p key={changeId} className="col-span-full text-sm">
          <span className="font-semibold">{t("asks")} </span>
          <span className="voice">{text}</span>
        </p>
      ))}
    </article>
  );
}

/** Null where nothing was asked. */
function keptWords(kept: RosterEntry["kept"], t: RosterWords): string | null {
  if (kept === null || kept.asked === 0) return null;
  const counts = { kept: String(kept.kept), asked: String(kept.asked) };
  const words =
    kept.held > 0 ? t("keptHeld", { ...counts, held: String(kept.held) }) : t("kept", counts);
  return kept.swapped > 0 ? `${words}, ${t("swapped", { count: kept.swapped })}` : words;
}

type PainProps = { athlete: RosterEntry; today: PlainDate; t: RosterWords };

function Pain({ athlete, today, t }: PainProps) {
  const said = painWords(athlete.morningPain, t);
  return (
    <div className="flex flex-col">
      {said && <Sparkline days={athlete.morningPain} state={athlete.state} />}
      <p className="figures text-xs text-ink-2">
        {said && <span className="block">{said}</span>}
        {checkInWords(athlete.lastCheckIn, today, t)}
      </p>
    </div>
  );
}
