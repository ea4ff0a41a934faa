import type { ReactNode } from "react";
import { FoldMark } from "@/components/ui/fold-mark";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayFrom, dayMonth } from "@/lib/format/day";
import { sentenceIn, type Units } from "@/lib/format/units";
import { requestLanguage, words } from "@/lib/words/request";
import { ChangeActions, type Deciding } from "./change-actions";
import { ChangeDiff } from "./change-diff";
import type { ChangeGroup } from "./change-groups";
import { ChangeOutcome } from "./change-outcome";
import { ChangeQuestion } from "./change-question";
import { saidUnder, undoOf } from "./undo-words";

type Props = Deciding & {
  athleteId: string;
  units: Units;
  group: ChangeGroup;
  today: PlainDate;
  /** ISO instant of this page view. */
  now: string;
  timeZone: string;
  heading?: "h2" | "h3";
  /** What was said about a change, at the foot of its row. */
  talkOf?: ((change: ChangeDto) => ReactNode) | undefined;
  /** Only the first rows stand open: a season that was stopped and set right is a hundred of them. */
  fold?: boolean;
};

/** Of a long card that is behind us or far ahead. Our choice. */
const FEW_ROWS = 3;

/** The reason is the heading; then what changed, what it rests on, and what brings it back. */
export async function ChangeCard(props: Props) {
  const { units, group, heading: Heading = "h3", fold = false } = props;
  const rows = group.changes;
  const [first, rest] =
    fold && rows.length > FEW_ROWS + 1
      ? [rows.slice(0, FEW_ROWS), rows.slice(FEW_ROWS)]
      : [rows, []];
  // The reason of one change comes before what is said about it.
  const alone = rows.length === 1 ? rows[0] : undefined;
  const [t, language] = await Promise.all([words("changes"), requestLanguage()]);
  return (
    <article className="rounded-control border border-line bg-surface">
      <Heading className="voice measure px-4 pt-4 pb-3 text-lg text-balance">
        {sentenceIn(group.reason, units)}
      </Heading>
      <ul className="border-t border-line not-last:border-b">
        {first.map((change, i) => (
          <ChangeRow
            key={change.id}
            change={change}
            above={first[i - 1]}
            {...props}
            talk={!alone}
          />
        ))}
        {rest.length > 0 && (
          <li className="border-t border-line">
            <details>
              <summary className="tap flex items-center gap-2 px-4 py-2 text-sm font-semibold">
                <FoldMark />
                {t("moreRows", { count: rest.length })}
              </summary>
              <ul>
                {rest.map((change, i) => (
                  <ChangeRow key={change.id} change={change} above={rest[i - 1]} {...props} talk />
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
      <div className="grid gap-4 p-4 text-sm empty:hidden sm:grid-cols-2">
        {group.facts.length === 0 ? null : (
          <div>
            <p className="font-semibold">{t("because")}</p>
            <ul className="mt-1 space-y-1 text-ink-2">
              {group.facts.map((fact) => (
                <li key={`${fact.date} ${fact.what}`} className="figures">
                  {dayMonth(fact.date, language)}:{" "}
                  <span>
                    {fact.what}, <b className="font-semibold">{sentenceIn(fact.value, units)}</b>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {group.returns === "" ? null : (
          <div>
            <p className="font-semibold">{t("returns")}</p>
            <p className="voice mt-1 text-ink-2">{sentenceIn(group.returns, units)}</p>
          </div>
        )}
      </div>
      {alone && props.talkOf?.(alone)}
    </article>
  );
}

type RowProps = Omit<Props, "group" | "heading" | "fold"> & {
  change: ChangeDto;
  /** The one before it in its list: why that one cannot be undone is not said again. */
  above: ChangeDto | undefined;
  /** Whether its conversation stands here. */
  talk: boolean;
};

async function ChangeRow(props: RowProps) {
  const { athleteId, change, units, today, now, timeZone, mayDecide, mayOverride, talk, talkOf } =
    props;
  const {
    above,
    coached = true,
    mayAsk = false,
    mayAnswer = false,
    mayEdit = false,
    mayExplain = false,
  } = props;
  const [t, language] = await Promise.all([words("changes"), requestLanguage()]);
  const undoing = (one: ChangeDto) => undoOf(one, { now, timeZone, coached }, t);
  const undo = saidUnder(undoing(change), above && undoing(above));
  return (
    <li className="border-line not-first:border-t">
      <p className="bg-sunk px-4 py-1.5 text-xs font-semibold text-ink-2 first-letter:uppercase">
        {dayFrom(change.sessionDate, today, language)}
      </p>
      <ChangeDiff before={change.before} after={change.accepted ?? change.after} units={units} />
      <ChangeActions
        athleteId={athleteId}
        change={actedOn(change)}
        offer={mayEdit && change.status === "proposed" ? change.after : null}
        title={change.before.title}
        ahead={change.sessionDate >= today}
        undo={undo}
        mayDecide={mayDecide}
        mayOverride={mayOverride}
        mayAsk={mayAsk}
        coached={coached}
        mayEdit={mayEdit}
        mayExplain={mayExplain}
      />
      <ChangeOutcome change={change} units={units} />
      {change.asked ? (
        <ChangeQuestion
          athleteId={athleteId}
          changeId={change.id}
          title={change.before.title}
          asked={change.asked}
          own={mayAsk}
          mayAnswer={mayAnswer}
        />
      ) : null}
      {talk && talkOf?.(change)}
    </li>
  );
}

/** No more of it than its buttons need crosses to the browser. */
function actedOn({ id, status, keptAt, asked }: ChangeDto) {
  return { id, status, keptAt, asked };
}
