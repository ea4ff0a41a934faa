import { plannedText } from "@/components/session/amount";
import { disciplineOf, edgeClass, wordClass } from "@/components/session/discipline";
import { DisciplineGlyph } from "@/components/session/discipline-glyph";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { Language } from "@/lib/engine/model";
import type { Units } from "@/lib/format/units";
import { localeOf } from "@/lib/words/languages";
import { words } from "@/lib/words/request";

type Props = Pick<ChangeDto, "before" | "after"> & {
  units: Units;
  /** What the titles are written in; a plan's are English. */
  titles?: Language;
};

/** What went, struck; what came, bold, with the edge of its discipline. */
export async function ChangeDiff({ before, after, units, titles = "en" }: Props) {
  const t = await words("changes");
  const line = { units, lang: localeOf[titles] };
  return (
    <div className="grid bg-surface sm:grid-cols-2">
      <p className="px-4 py-2.5 text-md text-ink-3">
        <span className="sr-only">{t("was")} </span>
        {before.gone ? (
          t("nothing")
        ) : (
          <s className="flex flex-wrap gap-x-2">
            <Line one={before} {...line} />
          </s>
        )}
      </p>
      {after === null ? (
        <p className="border-t border-l-4 border-line border-l-line-strong px-3 py-2.5 text-md font-semibold sm:border-t-0">
          <span className="sr-only">{t("now")} </span>
          {t("nothing")}
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
            <span className="sr-only">{t("now")} </span>
            <Line one={after} {...line} />
          </span>
        </p>
      )}
    </div>
  );
}

type LineProps = { one: ChangeDto["before"]; units: Units; lang: string };

/** Title and size wrap as two units, so that no number parts from its unit. */
function Line({ one, units, lang }: LineProps) {
  return (
    <>
      <span lang={lang}>{one.title}</span>{" "}
      <span className="figures font-normal whitespace-nowrap">{plannedText(one, units)}</span>
    </>
  );
}
