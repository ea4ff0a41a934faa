"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { FoldMark } from "@/components/ui/fold-mark";
import { OverrideReason, Violations } from "@/components/week/edit-outcome";
import { usePlanEdits } from "@/components/week/plan-edits";
import { type Failure, failureOf } from "@/components/week/session-api";
import { REASON_MIN, verdictOf } from "@/components/week/verdict";
import type { DaysEdit, undoneEditDto, ViolationDto } from "@/lib/contracts/blocks";
import { api, newKey } from "@/lib/http/api";
import type { Chooseable } from "./athlete-choice";
import { PlanCells } from "./plan-cells";
import { type Asked, previewEdit, saveEdit } from "./plan-edit-api";
import { useTellThem } from "./tell-them";

type Props = {
  /** The athlete whose page this is first. */
  people: readonly Chooseable[];
  here: string;
  asked: Asked;
  /** `Threshold, 3 x 6 min placed.` */
  sentence: string;
  action: string;
  onDone: () => void;
  /** The choices that make the edit: Enter in any of them saves what passes. */
  children: ReactNode;
};

type Looked = { readonly edit: DaysEdit | null; readonly failure: Failure | null };
type Saved = { readonly editId: string | null; readonly words: string };

/**
 * What one edit would do to each of several plans, one by one, and the save of those that pass: each
 * a call of its own, told by name. Nothing is saved that was not looked at first.
 */
export function ManyOutcome(props: Props) {
  const { people, here, asked, sentence, action, onDone, children } = props;
  const week = useWords("coachWeek");
  const t = useWords("coachWeek.many");
  const problemText = useProblemText();
  const looked = useLooked(people, asked);
  const [saved, setSaved] = useState<ReadonlyMap<string, Saved>>(new Map());
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const keys = useRef(new Map<string, string>());
  const edits = usePlanEdits();
  const tell = useTellThem();

  const verdictFor = (id: string) => {
    const one = looked.get(id);
    if (!one) return "looking" as const;
    const violations = violationsOf(one);
    if (violations.length > 0) return verdictOf(violations);
    return one.edit ? ("free" as const) : ("never" as const);
  };
  const given = reason.trim().length >= REASON_MIN;
  const open = people.filter((one) => !saved.has(one.id));
  const passing = open.filter(({ id }) => {
    const verdict = verdictFor(id);
    return verdict === "free" || (verdict === "reason" && given);
  });
  const looking = open.some(({ id }) => verdictFor(id) === "looking");
  const needsReason = open.some(({ id }) => verdictFor(id) === "reason");
  const over = saved.size > 0 && !busy;
  const changed = people.flatMap(({ id }) => (saved.get(id)?.editId ? [id] : []));

  async function save(event: FormEvent) {
    event.preventDefault();
    if (busy || looking || over || passing.length === 0) return;
    setBusy(true);
    const told = new Map(saved);
    let own: string | null = null;
    for (const { id } of passing) {
      const key = keys.current.get(id) ?? newKey();
      keys.current.set(id, key);
      try {
        const why = verdictFor(id) === "reason" ? reason : null;
        const { editId } = await saveEdit(id, asked, why, key);
        told.set(id, { editId, words: t("saved") });
        if (id === here) own = editId;
      } catch (error) {
        told.set(id, { editId: null, words: t("notSaved", { why: problemText(error) }) });
      }
      setSaved(new Map(told));
    }
    for (const { id } of open) {
      if (!told.has(id)) told.set(id, { editId: null, words: t("left") });
    }
    setSaved(told);
    setBusy(false);
    if (own) edits.saved(own, sentence);
    if (people.length === 1 && own) onDone();
  }

  async function undo(id: string, editId: string) {
    try {
      await api<typeof undoneEditDto>({
        method: "POST",
        path: `/athletes/${id}/edits/${editId}/undo`,
      });
      setSaved(new Map(saved).set(id, { editId: null, words: t("undone") }));
    } catch (error) {
      setSaved(new Map(saved).set(id, { editId, words: problemText(error) }));
    }
  }

  return (
    <form method="post" onSubmit={save} className="flex flex-col gap-4">
      {saved.size === 0 && children}
      <ul className="flex flex-col gap-3">
        {people.map((one) => {
          const done = saved.get(one.id);
          const look = looked.get(one.id);
          return (
            <li key={one.id} className="border border-line bg-surface p-3" data-outcome={one.id}>
              <p className="flex flex-wrap items-center justify-between gap-x-4 text-sm">
                <span className="font-semibold">{one.name}</span>
                <span role="status" className={done ? "font-semibold" : "text-ink-2"}>
                  {done?.words ?? t(`verdict.${verdictFor(one.id)}`)}
                </span>
                {done?.editId && one.id !== here && (
                  <Button onClick={() => done.editId && undo(one.id, done.editId)}>
                    {t("undo")}
                  </Button>
                )}
              </p>
              {look && !done && (
                <div className="mt-2 flex flex-col gap-3">
                  {look.failure && violationsOf(look).length === 0 && (
                    <p className="text-sm font-semibold">{problemText(look.failure.cause)}</p>
                  )}
                  <Rules violations={violationsOf(look)} />
                  {look.edit && <PlanCells cells={look.edit.cells} left={look.edit.left} />}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {needsReason && !over && <OverrideReason value={reason} onChange={setReason} />}
      {over ? (
        <div className="flex flex-wrap gap-2">
          <Button key="done" kind="solid" onClick={onDone} autoFocus>
            {week("done")}
          </Button>
          {tell && changed.length > 0 && (
            <Button onClick={() => tell(changed)}>{t("tell", { count: changed.length })}</Button>
          )}
        </div>
      ) : (
        <Button
          key="save"
          type="submit"
          kind="solid"
          className="self-start"
          disabled={busy || looking || passing.length === 0}
        >
          {looking
            ? t("looking")
            : people.length === 1
              ? action
              : t("some", {
                  action,
                  some: String(passing.length),
                  all: String(people.length),
                })}
        </Button>
      )}
    </form>
  );
}

/** Told at once. */
const RULES_SHOWN = 3;

/** A rule that many days break is told by its first few; the rest is one press away. */
function Rules({ violations }: { violations: readonly ViolationDto[] }) {
  const t = useWords("coachWeek.many");
  if (violations.length <= RULES_SHOWN + 1) return <Violations violations={violations} />;
  return (
    <>
      <Violations violations={violations.slice(0, RULES_SHOWN)} />
      <details>
        <summary className="tap inline-flex items-center gap-2 text-sm font-semibold">
          <FoldMark />
          {t("more", { count: String(violations.length - RULES_SHOWN) })}
        </summary>
        <Violations violations={violations.slice(RULES_SHOWN)} />
      </details>
    </>
  );
}

function violationsOf({ edit, failure }: Looked) {
  return edit?.violations ?? failure?.violations ?? [];
}

/** Asks about each person once for each question; answers to an older question are dropped. */
function useLooked(people: readonly Chooseable[], asked: Asked): ReadonlyMap<string, Looked> {
  const question = JSON.stringify(asked);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Looked>>(new Map());
  const begun = useRef(new Set<string>());
  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  });
  useEffect(() => {
    for (const { id } of people) {
      const name = `${id} ${question}`;
      if (begun.current.has(name)) continue;
      begun.current.add(name);
      const tell = (looked: Looked) => setAnswers((known) => new Map(known).set(name, looked));
      previewEdit(id, latest.current).then(
        (edit) => tell({ edit, failure: null }),
        (error) => tell({ edit: null, failure: failureOf(error) }),
      );
    }
  }, [people, question]);
  return new Map(
    people.flatMap(({ id }) => {
      const answer = answers.get(`${id} ${question}`);
      return answer ? [[id, answer] as const] : [];
    }),
  );
}
