import { amountText } from "@/components/session/amount";
import { disciplineOf, edgeClass, wordClass } from "@/components/session/discipline";
import { DisciplineGlyph } from "@/components/session/discipline-glyph";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { Units } from "@/lib/format/units";

type Props = Pick<ChangeDto, "before" | "after"> & {
  units: Units;
  /** For those who hear it, in another language. */
  words?: { readonly was: string; readonly now: string };
};

/** What went, struck; what came, bold, with the edge of its discipline. */
export function ChangeDiff({ before, after, units, words = english }: Props) {
  return (
    <div className="grid bg-surface sm:grid-cols-2">
      <p className="px-4 py-2.5 text-md text-ink-3">
        <span className="sr-only">{words.was} </span>
        <s className="flex flex-wrap gap-x-2">
          <Line one={before} units={units} />
        </s>
      </p>
      {after === null ? (
        <p className="border-t border-l-4 border-line border-l-line-strong px-3 py-2.5 text-md font-semibold sm:border-t-0">
          <span className="sr-only">{words.now} </span>
          Nothing that day
        </p>
      ) : (
        <p
          className={`flex items-start gap-2 border-t border-l-4 border-t-line px-3 py-2.5 text-md font-semibold sm:border-t-0 ${edgeClass[disciplineOf(after.sport)]}`}
        >
          <DisciplineGlyph
            sport={after.sport}
            className={`mt-0.5 ${wordClass[disciplineOf(after.sport)]}`}
          />
          <span className="flex flex-wrap gap-x-2">
            <span className="sr-only">{words.now} </span>
            <Line one={after} units={units} />
          </span>
        </p>
      )}
    </div>
  );
}

const english = { was: "Was:", now: "Now:" } as const;

/** Title and size wrap as two units, so that no number parts from its unit. */
function Line({ one, units }: { one: ChangeDto["before"]; units: Units }) {
  return (
    <>
      <span>{one.title}</span>{" "}
      <span className="figures font-normal whitespace-nowrap">{amountText(one, units)}</span>
    </>
  );
}
