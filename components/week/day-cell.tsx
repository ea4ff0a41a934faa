import { amountText } from "@/components/session/amount";
import { disciplineOf, wordClass } from "@/components/session/discipline";
import { Dotted } from "@/components/session/dotted";
import { SessionCard } from "@/components/session/session-card";
import type { SessionWords } from "@/components/session/session-look";
import { SportLine } from "@/components/session/sport-line";
import { FoldMark } from "@/components/ui/fold-mark";
import type { ActivityDto } from "@/lib/contracts/activities";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { SessionDto } from "@/lib/contracts/sessions";
import type { Language } from "@/lib/engine/model";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { weekdayNameDayMonth, weekdayShort } from "@/lib/format/day";
import type { Units } from "@/lib/format/units";
import type { wordsIn } from "@/lib/words/catalogue";
import { requestLanguage, words } from "@/lib/words/request";
import { SessionOpener } from "./session-opener";
import { shownChanges } from "./shown-changes";
import { doneFor, isAdapted, type WeekDay } from "./week-days";
import type { WeekMay } from "./week-may";

type WeekWords = ReturnType<typeof wordsIn<"week">>;

type Props = {
  day: WeekDay;
  units: Units;
  activities: readonly ActivityDto[];
  changes: readonly ChangeDto[];
  today: PlainDate;
  athleteId: string;
  base: string;
  may: WeekMay;
};

/** One day: a row with a 72 px label on a phone, a column with a head on a wide screen. */
export async function DayCell(props: Props) {
  const { day } = props;
  const [t, session, language] = await Promise.all([
    words("week"),
    words("session"),
    requestLanguage(),
  ]);
  const empty = day.sessions.length === 0 && day.extra.length === 0;
  const folded = day.when === "past" && !empty;
  const id = `day-${day.date}`;
  return (
    <section
      aria-labelledby={id}
      data-day={day.date}
      aria-current={day.when === "today" ? "date" : undefined}
      className="week-day grid grid-cols-[4.5rem_minmax(0,1fr)] bg-surface xl:flex xl:min-h-36 xl:flex-col"
    >
      <h2
        id={id}
        className={`figures p-2 text-xs font-semibold ${folded ? "max-xl:pt-3.25" : ""} ${
          day.when === "today" ? "keep-colour bg-ink text-on-ink" : "text-ink-2"
        }`}
      >
        <span aria-hidden="true">
          {weekdayShort(day.date, language)} {Number(day.date.slice(8))}
        </span>
        <span className="sr-only">{weekdayNameDayMonth(day.date, language)}</span>
        {day.when === "today" && (
          <span className="block xl:inline xl:before:content-['_·_']"> {t("today")}</span>
        )}
      </h2>
      {empty ? (
        <p className="p-2 text-xs text-ink-3">{t("rest")}</p>
      ) : folded ? (
        <details className="week-past">
          <summary className="flex items-start gap-2 px-2 py-3.25 text-xs text-ink-2">
            <span className="min-w-0 flex-1">
              <Dotted parts={foldedParts(day, props.activities, session)} />
            </span>
            <FoldMark className="mt-1 self-start" />
          </summary>
          <DayList {...props} />
        </details>
      ) : (
        <DayList {...props} />
      )}
    </section>
  );
}

async function DayList(props: Props) {
  const { day, units, activities, changes, today, athleteId, base, may } = props;
  const [t, language] = await Promise.all([words("week"), requestLanguage()]);
  return (
    <ul className="flex min-w-0 flex-col gap-1 p-1 [&_article>p:nth-of-type(2)]:block [&_article>p:nth-of-type(2)>svg]:mr-1.5 [&_article>p:nth-of-type(2)>svg]:inline">
      {day.sessions.map((session) => (
        <li key={session.id}>
          <SessionOpener
            athleteId={athleteId}
            session={session}
            units={units}
            done={doneFor(session, activities)}
            changes={shownChanges(changes, session.id)}
            today={today}
            href={`${base}/${mondayOf(day.date)}/sessions/${session.id}`}
            may={may}
            card={
              <SessionCard
                session={session}
                units={units}
                done={doneFor(session, activities)}
                movedFrom={movedWords(session, t, language)}
                size="cell"
              />
            }
          />
        </li>
      ))}
      {day.extra.map((activity) => (
        <li key={activity.id}>
          <Extra activity={activity} units={units} />
        </li>
      ))}
    </ul>
  );
}

/** Why a planned card is drawn dashed; null for one that stands as it was built. */
function movedWords(session: SessionDto, t: WeekWords, language: Language): string | null {
  if (session.status !== "planned") return null;
  if (session.movedFrom !== null) {
    return t("movedFrom", { day: weekdayShort(session.movedFrom, language) });
  }
  return isAdapted(session) ? t("changed") : null;
}

/** Done without being planned: ground without an edge, so that it is not taken for a session. */
async function Extra({ activity, units }: { activity: ActivityDto; units: Units }) {
  const [t, session] = await Promise.all([words("week"), words("session")]);
  return (
    <div className="bg-sunk px-2 py-1.5 text-xs">
      <p className={`figures font-semibold ${wordClass[disciplineOf(activity.sport)]}`}>
        <SportLine
          sport={activity.sport}
          name={session(`sports.${activity.sport}`)}
          amount={amountText(activity, units)}
          size={16}
        />
      </p>
      <p className="text-ink-2">{t("beside")}</p>
    </div>
  );
}

function foldedParts(
  day: WeekDay,
  activities: readonly ActivityDto[],
  t: SessionWords,
): readonly string[] {
  const status = (session: SessionDto) => {
    if (session.status === "done") return "\u00a0✓";
    if (session.status === "planned") return "\u00a0○";
    if (session.status !== "swapped") return `\u00a0${t(`look.${session.status}`)}`;
    const sport = doneFor(session, activities)?.instead;
    return `: ${sport ? t(`instead.${sport}`) : t("look.swapped")}`;
  };
  const planned = day.sessions.map((session) => `${session.title}${status(session)}`);
  const extra = day.extra.map((activity) => `${t(`sports.${activity.sport}`)}\u00a0✓`);
  return [...planned, ...extra];
}
