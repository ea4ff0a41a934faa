import type { SessionDto } from "@/lib/contracts/sessions";
import type { Language, SimpleStep, Sport, Step } from "@/lib/engine/model";
import { formatDistance } from "@/lib/format/distance";
import { formatStepDuration } from "@/lib/format/duration";
import { stepRoleName } from "@/lib/format/step-role";
import { formatTarget } from "@/lib/format/target";
import { unitsKept } from "@/lib/format/unbroken";
import { inLengths, sentenceIn, type Units } from "@/lib/format/units";

type Props = { steps: SessionDto["steps"] | readonly Step[]; sport: Sport; units: Units };

/** The steps of a session in order; a repeat holds its own short list. */
export function StepsList({ steps, sport, units }: Props) {
  if (steps.length === 0) return null;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {steps.map((step, at) => {
        const key = `${at}-${step.kind}`;
        return step.kind === "step" ? (
          <StepRow key={key} step={step} sport={sport} units={units} />
        ) : (
          <li key={key} className="grid grid-cols-[3.5rem_1fr] py-1">
            <p className="figures pt-1.5 text-lg font-semibold">
              {step.times} <span aria-hidden="true">×</span>
              <span className="sr-only">{times[units.language ?? "en"]}</span>
            </p>
            <ol className="divide-y divide-line border-l border-line-strong pl-3">
              {step.steps.map((inner, i) => {
                const innerKey = `${at}-${i}-${inner.role}`;
                return <StepRow key={innerKey} step={inner} sport={sport} units={units} />;
              })}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}

type RowProps = { step: SimpleStep; sport: Sport; units: Units };

function StepRow({ step, sport, units }: RowProps) {
  const target = step.target === null ? null : formatTarget(step.target, sport, units);
  const role = stepRoleName(step.role, units.language);
  const name = step.text === "" ? role : sentenceIn(step.text, units);
  // Every exercise of a strength session is its work; saying so beside each says nothing.
  // "Rest at the wall" needs no second "Rest".
  const plain = name.startsWith(role) || (sport === "strength" && step.role === "work");
  const details = [plain ? null : role, target].filter((part) => part !== null);
  return (
    <li className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 py-2 text-sm">
      <span className="min-w-0">
        {unitsKept(name)}
        {details.length > 0 && (
          <span className="figures block text-xs text-ink-3">{details.join(" · ")}</span>
        )}
      </span>
      <span className="figures text-right font-semibold whitespace-nowrap">
        {sizeOf(step, sport, units)}
      </span>
    </li>
  );
}

/** Below a kilometre a run is measured as on a track, in metres, whatever its reader prefers. */
function sizeOf(step: SimpleStep, sport: Sport, units: Units): string {
  if (step.distanceM !== null && step.distanceM > 0) {
    return step.distanceM < 1000 && sport !== "swim"
      ? `${Math.round(step.distanceM)} m`
      : formatDistance(
          sport === "swim" ? inLengths(step.distanceM, units) : step.distanceM,
          sport,
          units,
        );
  }
  return step.durationS !== null && step.durationS > 0 ? formatStepDuration(step.durationS) : "";
}

/** For those who hear it. */
const times: Readonly<Record<Language, string>> = { en: "times", de: "mal" };
