import { StateBadge } from "@/components/session/state-badge";
import { stateKey } from "@/components/session/state-words";
import type { TodayDto } from "@/lib/contracts/season";
import { weekdayNameDayMonth } from "@/lib/format/day";
import { sentenceIn, type Units } from "@/lib/format/units";
import { requestLanguage, words } from "@/lib/words/request";

type Props = { today: TodayDto; planned: boolean; units: Units };

/** Date, the one sentence, and the state with what it asks. */
export async function TodayHead({ today, planned, units }: Props) {
  const { date, headline, state, week } = today;
  const [t, names, language] = await Promise.all([
    words("session"),
    words("settings.names"),
    requestLanguage(),
  ]);
  const key = state && stateKey(state.state, state.mayProgress);
  const eyebrow = [
    weekdayNameDayMonth(date, language),
    week === null || !planned ? null : names(`phase.${week.phase}`),
  ];
  return (
    <header>
      <p className="text-sm text-ink-2">{eyebrow.filter((part) => part !== null).join(" · ")}</p>
      <h1 className="voice measure-headline mt-1 text-xl text-balance lg:text-2xl">
        {sentenceIn(headline, { ...units, language })}
      </h1>
      {state === null || key === null ? null : (
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <StateBadge
            state={state.state}
            mayProgress={state.mayProgress}
            name={t(`states.${key}`)}
          />
          <p className="basis-full text-sm text-ink-2 sm:flex-1 sm:basis-0">{t(`asks.${key}`)}</p>
        </div>
      )}
    </header>
  );
}
