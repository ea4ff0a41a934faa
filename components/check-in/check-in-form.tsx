"use client";

import { useRouter } from "next/navigation";
import { useCallback, useDeferredValue, useEffect, useRef, useState } from "react";
import { Unfolded } from "@/components/body/body-picker";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { FoldMark } from "@/components/ui/fold-mark";
import type { EveningDto } from "@/lib/contracts/evenings";
import type { RedFlag } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { StiffnessClass } from "@/lib/format/stiffness";
import { type Answers, isComplete, isEmpty } from "./answers";
import { CareDialog } from "./care-dialog";
import { CheckInResult, useSavedSentence } from "./check-in-result";
import { MoreAnswers } from "./more-answers";
import { ThreeAnswers } from "./three-answers";
import { type CheckInOutcome, useSaveCheckIn } from "./use-save-check-in";

type Props = {
  athleteId: string;
  date: PlainDate;
  /** The day's answers as saved, empty before the first save. */
  saved: Answers;
  stiffness: readonly StiffnessClass[];
  /** "yesterday's run". */
  since: string;
  /** "this morning" or "yesterday morning". */
  when: string;
  /** The worst pain noted in the exercises of the day before; null where none was. */
  noted?: number | null;
  /** What the evening of the day before said. */
  evening?: EveningDto | null;
};

/** With keys an answer is passed on the way to another, so saving waits this long. */
const KEY_PAUSE_MS = 1200;

/**
 * The third answer saves. Undo sends the answers from before as a new revision: with nothing saved
 * before, that is a day without answers.
 */
export function CheckInForm(props: Props) {
  const { athleteId, date, saved, stiffness, since, when, noted = null, evening = null } = props;
  const t = useWords("checkIn");
  const ui = useWords("ui");
  const problemText = useProblemText();
  const savedSentence = useSavedSentence();
  const router = useRouter();
  const [answers, setAnswers] = useState<Answers>(saved);
  const [before, setBefore] = useState<Answers | null>(null);
  const [editing, setEditing] = useState(asksStill(saved));
  const [said, setSaid] = useState("");
  const [careOpen, setCareOpen] = useState(false);
  const [moreOpen, setMoreOpen] = useState(false);
  /** Where focus goes once what was asked for is on the screen; a new object each time. */
  const [focusOn, setFocusOn] = useState<{ place: "result" | "questions" } | null>(null);
  const byPointer = useRef(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const result = useRef<HTMLDivElement>(null);
  const firstPart = useRef<HTMLDivElement>(null);
  const fault = useRef<HTMLParagraphElement>(null);

  const save = useSaveCheckIn(athleteId, () => router.refresh());
  useEffect(() => () => clearTimeout(pause.current), []);
  useEffect(() => {
    if (focusOn !== null) (focusOn.place === "result" ? result : firstPart).current?.focus();
  }, [focusOn]);
  useEffect(() => {
    if (save.error) fault.current?.focus();
  }, [save.error]);

  function send(next: Answers, after: (done: CheckInOutcome) => void) {
    clearTimeout(pause.current);
    save.write({ date, answers: next }, after);
  }

  function saveAll(next: Answers) {
    send(next, (done) => {
      setBefore(saved);
      setEditing(false);
      setSaid(savedSentence(done));
      setFocusOn({ place: "result" });
    });
  }

  function answer(part: Answers) {
    const next = { ...answers, ...part };
    setAnswers(next);
    setSaid("");
    clearTimeout(pause.current);
    if (!isComplete(next)) return;
    if (byPointer.current) saveAll(next);
    else pause.current = setTimeout(() => saveAll(next), KEY_PAUSE_MS);
  }

  function undo() {
    const back = before ?? {};
    send(back, () => {
      setAnswers(isEmpty(back) ? { ...answers, aftermath: null } : back);
      setBefore(null);
      setEditing(isEmpty(back));
      setSaid(t(isEmpty(back) ? "undone" : "undoneBefore"));
      setFocusOn({ place: isEmpty(back) ? "questions" : "result" });
    });
  }

  function saveFlags(flags: readonly RedFlag[]) {
    const next = { ...answers, redFlags: [...flags] };
    send(next, (done) => {
      setAnswers(next);
      setBefore(saved);
      setCareOpen(false);
      setEditing(false);
      setSaid(savedSentence(done));
    });
  }

  const sayMore = useCallback((part: Answers) => setAnswers((all) => ({ ...all, ...part })), []);
  // Folded, the rest of the questions follows after the tap has shown on the screen.
  const followed = useDeferredValue(answers);

  const busy = save.isPending;
  const asks = !isEmpty(answers) && !isComplete(answers);
  const restingLine = editing ? (asks ? t("thirdSaves") : "") : ui("saved");
  return (
    <div
      onPointerDownCapture={() => {
        byPointer.current = true;
      }}
      onKeyDownCapture={() => {
        byPointer.current = false;
      }}
    >
      <form
        method="post"
        action="/today/check-in"
        onSubmit={(event) => {
          event.preventDefault();
          saveAll(answers);
        }}
      >
        <input type="hidden" name="date" value={date} />
        {editing ? (
          <div ref={firstPart} tabIndex={-1} className="space-y-6 outline-none">
            <ThreeAnswers
              answers={answers}
              onAnswer={answer}
              stiffness={stiffness}
              since={since}
              when={when}
            />
            <noscript>
              <button type="submit" className="tap border px-4 font-semibold">
                {t("save")}
              </button>
            </noscript>
          </div>
        ) : (
          <div ref={result} tabIndex={-1} className="outline-none">
            <CheckInResult answers={answers} stiffness={stiffness} since={since} />
          </div>
        )}
        <div className="mt-3 flex min-h-(--tap) flex-wrap items-center text-sm *:[button]:first-of-type:-ml-2">
          <p role="status" className="basis-full text-ink-2">
            {busy ? ui("saving") : said === "" ? restingLine : said}
          </p>
          {!editing && before !== null ? (
            <Button kind="quiet" disabled={busy} onClick={undo}>
              {t("undo")}
            </Button>
          ) : null}
          {editing ? null : (
            <Button kind="quiet" disabled={busy} onClick={() => setEditing(true)}>
              {ui("change")}
            </Button>
          )}
          {editing && asks ? (
            <Button kind="quiet" type="submit" disabled={busy}>
              {t("savePart")}
            </Button>
          ) : null}
        </div>
        {save.error ? (
          <p
            ref={fault}
            tabIndex={-1}
            role="alert"
            className="text-sm font-semibold text-flare-text"
          >
            {problemText(save.error)} {t("stillHere")}{" "}
            <button type="submit" className="tap underline underline-offset-4">
              {t("again")}
            </button>
          </p>
        ) : null}
        <details
          className="mt-2 border-t border-line"
          onToggle={(event) => setMoreOpen(event.currentTarget.open)}
        >
          <summary className="tap flex items-center justify-between text-sm font-semibold">
            {t("more")}
            <FoldMark />
          </summary>
          <div className="pt-3 pb-4">
            <Unfolded value={moreOpen}>
              <MoreAnswers
                answers={moreOpen ? answers : followed}
                onAnswer={sayMore}
                since={since}
                noted={noted}
                evening={evening}
              />
            </Unfolded>
            <Button kind="solid" type="submit" disabled={busy} className="mt-6 w-full">
              {busy ? ui("saving") : t("save")}
            </Button>
          </div>
        </details>
      </form>
      <div className="border-t border-line">
        <Button kind="quiet" className="-ml-2" onClick={() => setCareOpen(true)}>
          {t("severe")}
        </Button>
      </div>
      <CareDialog
        open={careOpen}
        onClose={() => setCareOpen(false)}
        onSave={saveFlags}
        saving={busy}
        error={save.error ? problemText(save.error) : null}
      />
    </div>
  );
}

/** None of the three is answered: what else the day says leaves them open. */
function asksStill({ morningPain, stiffnessMin, aftermath, redFlags }: Answers): boolean {
  return isEmpty({ morningPain, stiffnessMin, aftermath, redFlags });
}
