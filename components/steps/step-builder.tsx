"use client";

import { useId, useMemo, useRef } from "react";
import { useUnits } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import { FoldMark } from "@/components/ui/fold-mark";
import { formatDistance } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import type { Units } from "@/lib/format/units";
import { totalsOf } from "@/lib/step-text/measure";
import { parseSteps } from "@/lib/step-text/parse";
import type { Zones } from "@/lib/step-text/zones";
import { inputClass } from "../ui/text-field";
import { AddStep } from "./add-step";
import { StepDrawing } from "./step-drawing";
import { StepErrors } from "./step-words";

type Props = {
  zones: Zones;
  text: string;
  onChange: (text: string) => void;
  /** Fitness load of the whole as the engine counts it, once it has been asked. */
  load?: number | null;
};

/** Steps as text, and beside it what they are: a drawing, the sum, and what could not be read. */
export function StepBuilder({ zones, text, onChange, load = null }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const t = useWords("steps");
  const units = { ...useUnits(), language: useLanguage() };
  const { steps, errors } = useMemo(() => parseSteps(text, zones), [text, zones]);

  function go(at: number) {
    area.current?.focus();
    area.current?.setSelectionRange(at, at);
  }

  /** One more line at the end; inside an open repeat it is one of its steps. */
  function add(line: string) {
    const body = text.replace(/\s+$/, "");
    const last = body.slice(body.lastIndexOf("\n") + 1);
    const inside = /^(\d+\s?[x×]:?|[-–•]\s.*)$/iu.test(last.trim());
    onChange(`${body === "" ? "" : `${body}\n`}${inside ? "- " : ""}${line}`);
  }

  function repeat(times: number) {
    const body = text.replace(/\s+$/, "");
    onChange(`${body === "" ? "" : `${body}\n`}${Math.min(100, Math.max(1, Math.round(times)))}x`);
  }

  function removeLast() {
    onChange(text.replace(/\s+$/, "").replace(/(^|\n)[^\n]*$/, ""));
  }

  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 md:grid-cols-2">
        <div className="flex min-w-0 flex-col">
          <label htmlFor={id} className="block text-sm font-semibold">
            {t("title")}
          </label>
          <p id={`${id}-hint`} className="text-xs text-ink-2">
            {zones.sport === "swim" ? t("hintSwim") : t("hint")}
          </p>
          <textarea
            ref={area}
            id={id}
            rows={Math.min(14, Math.max(7, text.split("\n").length + 1))}
            spellCheck={false}
            autoCapitalize="none"
            value={text}
            placeholder={examples[zones.sport] ?? examples.run}
            aria-describedby={`${id}-hint ${id}-sum ${id}-errors`}
            aria-invalid={errors.length > 0 ? true : undefined}
            onChange={(event) => onChange(event.target.value)}
            className={`${inputClass} figures mt-1 flex-1 placeholder:text-ink-3`}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-2 self-start border border-line bg-surface p-3">
          <p className="text-xs text-ink-2">{steps.length > 0 ? t("drawingHour") : t("drawing")}</p>
          <StepDrawing steps={steps} zones={zones} />
          <p id={`${id}-sum`} role="status" className="figures text-md font-semibold">
            {steps.length === 0 ? t("none") : sumText(totalsOf(steps, zones), zones, units, t)}
            {load !== null && steps.length > 0 && (
              <span className="font-normal text-ink-2">
                {" "}
                · {t("load", { load: String(Math.round(load)) })}
              </span>
            )}
          </p>
          {errors.length > 0 && (
            <StepErrors text={text} errors={errors} id={`${id}-errors`} onGo={go} />
          )}
          <details className="text-xs">
            <summary className="tap inline-flex items-center gap-2 font-semibold text-ink-2">
              <FoldMark />
              {t("help.title")}
            </summary>
            <SyntaxHelp zones={zones} />
          </details>
        </div>
      </div>
      <AddStep
        zones={zones}
        onAdd={add}
        onRepeat={repeat}
        onRemove={removeLast}
        empty={text.trim() === ""}
      />
    </div>
  );
}

function SyntaxHelp({ zones }: { zones: Zones }) {
  const t = useWords("steps.help");
  const rows: readonly (readonly [string, string])[] = [
    [t("time"), zones.sport === "swim" ? "5min, 30s, 1:30" : "10m, 90s, 1h30, 2:30"],
    [t("distance"), zones.sport === "swim" ? "400m, 1.5km, 100yd" : "400mtr, 3km, 1mi"],
    [t("effort"), zones.efforts.map(({ name }) => name).join(", ")],
    [t("numbers"), numbersFor[zones.sport] ?? "rpe 3-4, 130-140bpm"],
    [t("kind"), t("kindWhat")],
    [t("repeat"), t("repeatWhat")],
    [t("open"), t("openWhat")],
  ];
  return (
    <dl className="mt-1 grid grid-cols-[5rem_1fr] gap-x-3 gap-y-1">
      {rows.map(([name, words]) => (
        <div key={name} className="contents">
          <dt className="font-semibold">{name}</dt>
          <dd className="text-ink-2">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function sumText(
  { durationS, distanceM, open }: ReturnType<typeof totalsOf>,
  { sport }: Zones,
  units: Units,
  t: ReturnType<typeof useWords<"steps">>,
): string {
  const parts = [
    durationS > 0 ? formatDuration(durationS) : "",
    distanceM ? formatDistance(distanceM, sport, units) : "",
    open > 0 ? t("open", { count: String(open) }) : "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

const examples: Partial<Record<Zones["sport"], string>> & { run: string } = {
  run: "warmup 12m easy\n5x\n- 4m tempo Controlled\n- recovery 90s easy\ncooldown 8m easy",
  bike: "warmup 15m endurance\n3x\n- 8m threshold Even\n- recovery 4m spin\ncooldown 10m spin",
  swim: "warmup 300m easy\n6x\n- 100m css Smooth\n- rest 15s\ncooldown 200m easy",
  strength: "warmup 5min light\n3x\n- 90s lift Bridge, 12 per side\n- rest 60s",
};

const numbersFor: Partial<Record<Zones["sport"], string>> = {
  run: "5:30-5:10/km, 85-90%, 80% hr, 140-150bpm, rpe 3-4",
  bike: "150-170W, 75%, 80% hr, 140-150bpm, 90rpm, rpe 3-4",
  swim: "1:55/100m, 95% css, rpe 3-4",
};
