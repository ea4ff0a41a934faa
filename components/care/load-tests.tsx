"use client";

import { useState } from "react";
import { useAct } from "@/components/log/use-act";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { dayMonth } from "@/components/week/day-words";
import type {
  LoadTestDto,
  LoadTestInfo,
  LoadTestsResponse,
  loadTestDto,
} from "@/lib/contracts/load-tests";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api } from "@/lib/http/api";
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
      return "Taken out.";
    });

  return (
    <section aria-labelledby="load-tests-title" className="flex flex-col gap-3">
      <div>
        <h2 id="load-tests-title" className="text-lg font-bold">
          Load tests by side
        </h2>
        <p className="measure mt-1 text-sm text-ink-2">
          One leg at a time, done the same way each time. The difference is told in percent of the
          stronger side; what it means is for a person to say. Tests decide nothing here.
        </p>
      </div>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      {done.length === 0 && <p className="text-sm text-ink-2">None entered.</p>}
      {done.map((test) => (
        <TestTable key={test.kind} test={test} days={daysOf(results, test.kind)} />
      ))}
      {mayEnter &&
        (open ? (
          <LoadTestForm
            athleteId={athleteId}
            tests={tests}
            today={today}
            onSaved={(result) => setResults((all) => [...all, result].toSorted(byDate))}
            onDone={() => {
              setOpen(false);
              say("Entered.");
            }}
          />
        ) : (
          <Button onClick={() => setOpen(true)} className="self-start">
            Enter a test
          </Button>
        ))}
      {mayEnter && own.length > 0 && (
        <details className="border-t border-line">
          <summary className="tap flex items-center text-sm font-semibold">
            Entered by you ({own.length})
          </summary>
          <ul className="divide-y divide-line">
            {own.toReversed().map((one) => (
              <li key={one.id} className="flex items-center justify-between gap-4 py-1 text-sm">
                <span className="figures">
                  {dayMonth(one.date)}, {nameOf(tests, one)}, {one.side}: {resultWords(one)}
                </span>
                <Button
                  kind="quiet"
                  aria-label={`Take out: ${nameOf(tests, one)}, ${one.side}, ${dayMonth(one.date)}`}
                  onClick={() => remove(one)}
                  className="shrink-0"
                >
                  Take out
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function TestTable({ test, days }: { test: LoadTestInfo; days: readonly TestDay[] }) {
  const [all, setAll] = useState(false);
  const newest = days.toReversed();
  const shown = all ? newest : newest.slice(0, SHOWN);
  return (
    <div className="border-t border-line pt-3">
      <h3 className="text-sm font-semibold">{test.name}</h3>
      <LoadTestTrend days={days} />
      <table className="figures w-full max-w-xl text-sm">
        <caption className="sr-only">{test.name}, newest first</caption>
        <thead className="text-left text-xs text-ink-2">
          <tr className="border-b border-line">
            <th className="py-1 font-normal">Day</th>
            <th className="py-1 font-normal">Left</th>
            <th className="py-1 font-normal">Right</th>
            <th className="py-1 font-normal">Difference</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((day) => (
            <tr key={day.date} className="border-b border-line align-top">
              <td className="py-1.5 pr-2 whitespace-nowrap">{dayMonth(day.date)}</td>
              <td className="py-1.5 pr-2">{resultWords(day.left)}</td>
              <td className="py-1.5 pr-2">{resultWords(day.right)}</td>
              <td className="py-1.5">{differenceWords(day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {days.length > SHOWN && (
        <Button kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${days.length} days`}
        </Button>
      )}
    </div>
  );
}

const nameOf = (tests: readonly LoadTestInfo[], { kind }: LoadTestDto) =>
  tests.find((one) => one.kind === kind)?.name ?? kind;

const byDate = (a: LoadTestDto, b: LoadTestDto) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
