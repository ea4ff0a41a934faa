"use client";

import { useState } from "react";
import { useAct } from "@/components/log/use-act";
import { useUnits } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { FoldMark } from "@/components/ui/fold-mark";
import { Opened } from "@/components/ui/opened";
import { useToast } from "@/components/ui/toast";
import type {
  LoadTestDto,
  LoadTestInfo,
  LoadTestsResponse,
  loadTestDto,
} from "@/lib/contracts/load-tests";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { api } from "@/lib/http/api";
import { CarePart } from "./care-part";
import { LoadTestForm } from "./load-test-form";
import { daysOf, differenceWords, resultWords, type TestDay } from "./load-test-rows";
import { LoadTestTrend } from "./load-test-trend";

type Props = {
  athleteId: string;
  initial: LoadTestsResponse;
  today: PlainDate;
  mayEnter: boolean;
};

/** Days shown of one test before the rest folds away. Our choice. */
const SHOWN = 6;

/** What each leg does in a test, day by day. Kept and shown; it decides nothing. */
export function LoadTests({ athleteId, initial, today, mayEnter }: Props) {
  const t = useWords("loadTests");
  const language = useLanguage();
  const units = useUnits();
  const { problem, act } = useAct();
  const say = useToast();
  const { tests } = initial;
  const [results, setResults] = useState(initial.results);
  const [open, setOpen] = useState(false);
  const done = tests.filter(({ kind }) => results.some((one) => one.kind === kind));
  const own = results.filter((one) => one.own);

  const remove = (result: LoadTestDto) =>
    act(async () => {
      await api<typeof loadTestDto>({
        method: "DELETE",
        path: `/athletes/${athleteId}/load-tests/${result.id}`,
        version: result.version,
      });
      setResults((all) => all.filter((one) => one.id !== result.id));
      return t("takenOut");
    });

  return (
    <CarePart title={t("title")} what={t("what")} problem={problem}>
      {done.length === 0 && <p className="text-sm text-ink-2">{t("none")}</p>}
      {done.map((test) => (
        <TestTable key={test.kind} test={test} days={daysOf(results, test.kind)} />
      ))}
      {mayEnter && (
        <Opened
          form={
            open ? (
              <LoadTestForm
                athleteId={athleteId}
                tests={tests}
                today={today}
                onSaved={(result) => setResults((all) => [...all, result].toSorted(byDate))}
                onDone={() => {
                  setOpen(false);
                  say(t("entered"));
                }}
                onClose={() => setOpen(false)}
              />
            ) : null
          }
        >
          <Button onClick={() => setOpen(true)}>{t("enter")}</Button>
        </Opened>
      )}
      {mayEnter && own.length > 0 && (
        <details className="border-t border-line">
          <summary className="tap flex items-center gap-2 text-sm font-semibold">
            <FoldMark />
            {t("own", { count: own.length })}
          </summary>
          <ul className="divide-y divide-line">
            {own.toReversed().map((one) => (
              <li key={one.id} className="flex items-center justify-between gap-4 py-1 text-sm">
                <span className="figures">
                  {dayMonth(one.date, language)}, {nameOf(tests, one)}, {t(`inline.${one.side}`)}:{" "}
                  {resultWords(one, units, t)}
                </span>
                <Button
                  kind="quiet"
                  aria-label={t("takeOutOne", {
                    name: `${nameOf(tests, one)}, ${t(`inline.${one.side}`)}, ${dayMonth(one.date, language)}`,
                  })}
                  onClick={() => remove(one)}
                  className="shrink-0"
                >
                  {t("takeOut")}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </CarePart>
  );
}

function TestTable({ test, days }: { test: LoadTestInfo; days: readonly TestDay[] }) {
  const t = useWords("loadTests");
  const language = useLanguage();
  const units = useUnits();
  const [all, setAll] = useState(false);
  const newest = days.toReversed();
  const shown = all ? newest : newest.slice(0, SHOWN);
  return (
    <div className="border-t border-line pt-3">
      <h3 className="text-sm font-semibold">{test.name}</h3>
      <LoadTestTrend days={days} />
      <table className="figures w-full max-w-xl text-sm">
        <caption className="sr-only">{t("newest", { test: test.name })}</caption>
        <thead className="text-left text-xs text-ink-2">
          <tr className="border-b border-line">
            <th className="py-1 font-normal">{t("day")}</th>
            <th className="py-1 font-normal">{t("side.left")}</th>
            <th className="py-1 font-normal">{t("side.right")}</th>
            <th className="py-1 font-normal">{t("difference")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((day) => (
            <tr key={day.date} className="border-b border-line align-top">
              <td className="py-1.5 pr-2 whitespace-nowrap">{dayMonth(day.date, language)}</td>
              <td className="py-1.5 pr-2">{resultWords(day.left, units, t)}</td>
              <td className="py-1.5 pr-2">{resultWords(day.right, units, t)}</td>
              <td className="py-1.5">{differenceWords(day, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {days.length > SHOWN && (
        <Button kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("fewer") : t("all", { count: days.length })}
        </Button>
      )}
    </div>
  );
}

const nameOf = (tests: readonly LoadTestInfo[], { kind }: LoadTestDto) =>
  tests.find((one) => one.kind === kind)?.name ?? kind;

const byDate = (a: LoadTestDto, b: LoadTestDto) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
