import { SittingNote } from "@/components/care/sitting-note";
import { answersOf } from "@/components/check-in/answers";
import { CheckIn } from "@/components/check-in/check-in";
import { ReferNotice } from "@/components/check-in/refer-notice";
import { KeepToday } from "@/components/outbox/keep-today";
import type { SittingLimit } from "@/lib/contracts/care";
import type { CheckInDto } from "@/lib/contracts/check-ins";
import type { EveningDto } from "@/lib/contracts/evenings";
import type { PlayPlan } from "@/lib/contracts/rehab-play";
import type { TodayDto } from "@/lib/contracts/season";
import type { RedFlag } from "@/lib/engine/model";
import { addDays } from "@/lib/engine/plain-date";
import { stiffnessClasses } from "@/lib/format/stiffness";
import type { Units } from "@/lib/format/units";
import { clockIn } from "@/lib/format/zone-clock";
import { requestLanguage, words } from "@/lib/words/request";
import { type EveningQuestion, EveningQuestions } from "./evening-questions";
import { RaceCountdown } from "./race-countdown";
import { TodayChanges } from "./today-changes";
import { TodayHead } from "./today-head";
import { TodaySessions } from "./today-sessions";
import { heaviestOn } from "./training-words";
import { EVENING_FROM_H, unsaidEfforts } from "./unsaid-efforts";

type Props = {
  today: TodayDto;
  /** Whether a season was ever built. */
  planned: boolean;
  units: Units;
  /** Saved answers of this morning and of yesterday. */
  forToday: CheckInDto | null;
  forYesterday: CheckInDto | null;
  /** Warning signs ticked last, while "See someone" stands. */
  flags: readonly RedFlag[];
  /** The worst pain noted in yesterday's exercises; null where none was. */
  noted: number | null;
  /** What yesterday's and today's evening said. */
  evenings: readonly EveningDto[];
  /** Whether there is a coach to ask. */
  coached: boolean;
  /** A limit on sitting that stands. */
  sitting: SittingLimit | null;
  /** Today's strength, to be done without a network too. */
  plays: readonly PlayPlan[];
  /** ISO instant of this page view. */
  now: string;
  timeZone: string;
};

/** The first screen: why, how it is this morning, what to do, what changed. */
export async function TodayView(props: Props) {
  const { today, planned, units, forToday, forYesterday, flags, noted, evenings, sitting } = props;
  const { plays, now, timeZone, coached } = props;
  const { state, week, date } = today;
  const [t, language] = await Promise.all([words("today"), requestLanguage()]);
  const shown = { ...units, language };
  const since = t(`since.${heaviestOn(week, addDays(date, -1)) ?? "none"}`);
  const { hour } = clockIn(timeZone, new Date(now));
  const stiffness = today.stiffnessCuts ? stiffnessClasses(today.stiffnessCuts, language) : [];
  return (
    <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr] lg:gap-x-12 lg:gap-y-10">
      <KeepToday
        plan={{
          date,
          timeZone,
          sessions: state?.state === "refer" ? [] : openToday(today),
          plays: plays.filter(({ session }) => !session.logged),
          answers: answersOf(forToday),
          stiffness,
          since,
          units,
        }}
      />
      <div className="space-y-6">
        <TodayHead today={today} planned={planned} units={shown} />
        {state?.state === "refer" ? (
          <ReferNotice athleteId={today.athlete.id} rules={state.rules} flags={flags} />
        ) : null}
      </div>
      <div className="contents lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:block lg:space-y-10">
        <CheckIn
          athleteId={today.athlete.id}
          today={date}
          forToday={forToday}
          forYesterday={forYesterday}
          stiffness={stiffness}
          since={since}
          noted={noted}
          evening={evenings.find((one) => one.date === addDays(date, -1)) ?? null}
        />
        <div className="order-last lg:order-none">
          <RaceCountdown races={today.nextRaces} />
        </div>
      </div>
      <div className="space-y-10">
        <EveningQuestions
          athleteId={today.athlete.id}
          today={date}
          efforts={unsaidEfforts(week, date, hour)}
          evening={hour < EVENING_FROM_H ? null : eveningOf(props)}
        />
        <TodaySessions
          week={week}
          planned={planned}
          date={date}
          units={shown}
          paused={state?.state === "refer"}
        />
        {sitting && (
          <SittingNote
            limit={sitting}
            today={date}
            yesterdayMin={forToday?.sittingStretchMin ?? null}
          />
        )}
        {(planned || today.changes.length > 0) && (
          <TodayChanges
            today={today}
            units={shown}
            now={now}
            timeZone={timeZone}
            mayDecide
            mayOverride={false}
            mayAsk
            coached={coached}
          />
        )}
      </div>
    </div>
  );
}

function eveningOf({ today: { week, date }, evenings }: Props): EveningQuestion | null {
  const about = heaviestOn(week, date);
  return about === null ? null : { about, said: evenings.find((one) => one.date === date) ?? null };
}

/** Today's sessions that are still to be done, with no more than the log needs of them. */
function openToday({ week, date }: TodayDto) {
  return (week?.sessions ?? [])
    .filter((session) => session.date === date && session.status === "planned" && !session.held)
    .map(({ id, sport, role, title, durationS, distanceM, aeroS }) => ({
      ...{ id, date, sport, role, title, durationS, distanceM, aeroS },
    }));
}
