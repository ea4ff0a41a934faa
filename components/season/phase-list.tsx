import type { ReactNode } from "react";
import type { BlockDto } from "@/lib/contracts/blocks";
import { daysBetween, type PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { requestLanguage, words } from "@/lib/words/request";
import { said } from "@/lib/words/said/said";
import type { SeasonWords } from "./findings";

type Props = {
  blocks: readonly BlockDto[];
  today: PlainDate;
  /** What was said about a block, at the foot of its row. */
  talkOf: (block: BlockDto) => ReactNode;
};

/** The phases in order, each with what it is for; the present one carries the ink tab. */
export async function PhaseList({ blocks, today, talkOf }: Props) {
  const [t, names, language] = await Promise.all([
    words("season"),
    words("settings.names.phase"),
    requestLanguage(),
  ]);
  return (
    <ol className="grid gap-px border border-line bg-line">
      {blocks.map((block, i) => {
        // Blocks of one phase follow each other: what it is for is said once.
        const again = blocks[i - 1]?.phase === block.phase;
        const now = block.start <= today && today <= block.end;
        return (
          <li
            key={block.id}
            aria-current={now ? "step" : undefined}
            className="grid gap-x-4 gap-y-1 bg-surface px-4 py-3 md:grid-cols-[15rem_1fr]"
          >
            <div>
              <h3 className="flex items-center gap-2 text-md font-bold">
                <span className="figures w-5 text-sm font-normal text-ink-3">{i + 1}</span>
                {names(block.phase)}
                {now && (
                  <span className="bg-ink px-1.5 text-2xs font-semibold text-on-ink">
                    {t("now")}
                  </span>
                )}
              </h3>
              <p className="figures pl-7 text-xs text-ink-2">
                {t("span", {
                  from: dayMonth(block.start, language),
                  to: dayMonth(block.end, language),
                })}{" "}
                · {weeksText(block, t)}
              </p>
            </div>
            <div className="flex flex-col gap-1 pl-7 md:pl-0">
              {!again && (
                <p className="measure text-sm text-ink-2">{t(`purpose.${block.phase}`)}</p>
              )}
              {block.notes && (
                <p className="voice measure text-md">{said(language, block.notes)}</p>
              )}
              {talkOf(block)}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function weeksText(block: BlockDto, t: SeasonWords): string {
  const days = daysBetween(block.start, block.end) + 1;
  return days < 7 ? t("days", { count: days }) : t("weeks", { count: Math.round(days / 7) });
}
