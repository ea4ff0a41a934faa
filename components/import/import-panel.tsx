"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, useId, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button, buttonClass } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FoldMark } from "@/components/ui/fold-mark";
import { FILE_BYTES_MAX } from "@/lib/contracts/file-limit";
import type { FoundDto, ImportAnswer } from "@/lib/contracts/imports";
import { newKey } from "@/lib/http/api";
import { FileFault } from "./file-fault";
import { FoundHead, FoundInFile } from "./found-in-file";
import { previewFile, saveFile, type Told, takeBack } from "./import-api";
import { UnitQuestion } from "./unit-question";

type Props = {
  readonly athleteId: string;
  /** The import this panel itself offers to take back; null once it is about another file. */
  readonly onOffer?: (id: string | null) => void;
};

type Chosen = { readonly name: string; readonly text: string };
type Stage =
  | { readonly at: "start" }
  | { readonly at: "too-large" }
  | { readonly at: "read"; readonly answer: ImportAnswer; readonly key: string }
  | { readonly at: "saved"; readonly id: string; readonly count: number }
  | { readonly at: "undone" };

/** One file: chosen, looked at, and on a yes in the log. */
export function ImportPanel({ athleteId, onOffer }: Props) {
  const t = useWords("import");
  const router = useRouter();
  const problemText = useProblemText();
  const [file, setFile] = useState<Chosen | null>(null);
  const [told, setTold] = useState<Told>({});
  const [stage, setStage] = useState<Stage>({ at: "start" });
  const [busy, setBusy] = useState<"reading" | "saving" | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function run(what: "reading" | "saving", work: () => Promise<void>) {
    setBusy(what);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(problemText(error));
    } finally {
      setBusy(null);
    }
  }

  const read = (chosen: Chosen, units: Told) =>
    run("reading", async () => {
      const answer = await previewFile(athleteId, { text: chosen.text, ...units });
      setStage({ at: "read", answer, key: newKey() });
    });

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const [chosen] = event.target.files ?? [];
    if (!chosen) return;
    setTold({});
    setProblem(null);
    onOffer?.(null);
    if (chosen.size > FILE_BYTES_MAX) {
      setFile(null);
      setStage({ at: "too-large" });
    } else {
      setStage({ at: "start" });
      chosen.text().then(
        (text) => {
          setFile({ name: chosen.name, text });
          read({ name: chosen.name, text }, {});
        },
        (error: unknown) => setProblem(problemText(error)),
      );
    }
    // So that the same file can be chosen again once it was mended.
    event.target.value = "";
  }

  function tell(units: Told) {
    const all = { ...told, ...units };
    setTold(all);
    if (file) read(file, all);
  }

  const save = (key: string) =>
    run("saving", async () => {
      if (!file) return;
      const { id, found } = await saveFile(athleteId, { text: file.text, ...told }, key);
      onOffer?.(id);
      if (id !== null) setStage({ at: "saved", id, count: found?.count ?? 0 });
      else if (found) setStage({ at: "read", answer: { id, fault: null, found }, key });
      router.refresh();
    });

  const undo = (id: string) =>
    run("saving", async () => {
      await takeBack(athleteId, id);
      setStage({ at: "undone" });
      router.refresh();
    });

  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-2">
        <p className="measure text-sm">{t("what")}</p>
        <p className="measure text-sm text-ink-2">{t("kept")}</p>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <FileButton label={t(file ? "another" : "choose")} onChange={choose} />
        {file && <p className="min-w-0 text-sm break-all text-ink-2">{file.name}</p>}
      </div>
      <p role="status" className="text-sm text-ink-2 empty:hidden">
        {busy === "reading" ? t("reading") : ""}
      </p>
      {problem && <ErrorSummary title={problem} />}
      {stage.at === "too-large" && <FileFault fault="too-large" />}
      {stage.at === "read" && stage.answer.fault && <FileFault fault={stage.answer.fault} />}
      {stage.at === "read" && stage.answer.found && (
        <Found
          found={stage.answer.found}
          told={told}
          busy={busy}
          onTell={tell}
          onSave={() => save(stage.key)}
        />
      )}
      {stage.at === "saved" && (
        <div role="status" className="flex flex-col items-start gap-2 border-t border-line pt-4">
          <p className="text-md font-semibold">{t("done.title", { count: stage.count })}</p>
          <p className="text-sm text-ink-2">{t("done.what")}</p>
          <Button disabled={busy !== null} onClick={() => undo(stage.id)}>
            {t("done.undo")}
          </Button>
        </div>
      )}
      {stage.at === "undone" && (
        <p role="status" className="text-md font-semibold">
          {t("done.undone")}
        </p>
      )}
      <Where />
    </div>
  );
}

type FoundProps = {
  readonly found: FoundDto;
  readonly told: Told;
  readonly busy: "reading" | "saving" | null;
  readonly onTell: (units: Told) => void;
  readonly onSave: () => void;
};

function Found({ found, told, busy, onTell, onSave }: FoundProps) {
  const t = useWords("import");
  const [question] = found.questions;
  return (
    <div className="flex flex-col gap-5 border-t border-line pt-4">
      <FoundHead found={found} />
      {question ? (
        <UnitQuestion key={question.about} question={question} told={told} onTell={onTell} />
      ) : (
        <FoundInFile found={found} />
      )}
      {!question && found.count > 0 && (
        <div>
          <Button
            kind="solid"
            className="w-full py-2 sm:w-auto sm:px-8"
            disabled={busy !== null}
            onClick={onSave}
          >
            {busy === "saving" ? t("found.adding") : t("found.add", { count: found.count })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The browser's own file field, drawn as a button; it takes focus and keys as it always does. */
function FileButton({
  label,
  onChange,
}: {
  label: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}) {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className={`${buttonClass("outline")} relative cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink`}
    >
      {label}
      <input
        id={id}
        type="file"
        accept=".csv,text/csv,text/comma-separated-values"
        onChange={onChange}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
    </label>
  );
}

function Where() {
  const t = useWords("import");
  return (
    <details className="text-sm">
      <summary className="tap inline-flex items-center gap-2 font-semibold">
        <FoldMark />
        {t("where")}
      </summary>
      <ul className="measure mt-1 flex list-disc flex-col gap-1.5 pl-5 text-ink-2">
        <li>{t("whereIs.strava")}</li>
        <li>{t("whereIs.garmin")}</li>
        <li>{t("whereIs.trainingpeaks")}</li>
        <li>{t("whereIs.intervals")}</li>
      </ul>
      <p className="measure mt-2 text-ink-2">{t("whereIs.moved")}</p>
    </details>
  );
}
