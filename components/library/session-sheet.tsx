import { StepsList } from "@/components/session/steps-list";
import { StepDrawing } from "@/components/steps/step-drawing";
import type { SessionContent } from "@/lib/contracts/library";
import { formatDuration } from "@/lib/format/duration";
import type { Units } from "@/lib/format/units";
import { totalsOf } from "@/lib/step-text/measure";
import { parseSteps } from "@/lib/step-text/parse";
import type { Zones } from "@/lib/step-text/zones";
import { requestLanguage, words } from "@/lib/words/request";

type Props = { content: Omit<SessionContent, "kind" | "title">; zones: Zones; units: Units };

/** A session to read: drawn, step by step, and as the text it is written in. */
export async function SessionSheet({ content, zones, units }: Props) {
  const [t, sport, role, language] = await Promise.all([
    words("library.sheet"),
    words("session.sports"),
    words("roles"),
    requestLanguage(),
  ]);
  const { steps } = parseSteps(content.text, zones);
  return (
    <div className="flex max-w-3xl flex-col gap-5">
      <p className="figures text-sm font-semibold">
        {sport(content.sport)} · {role(content.role)} ·{" "}
        {formatDuration(totalsOf(steps, zones).durationS)}
      </p>
      {content.intent && <p className="voice measure text-md">{content.intent}</p>}
      <StepDrawing steps={steps} zones={zones} />
      <StepsList steps={steps} sport={content.sport} units={{ ...units, language }} />
      <div>
        <h2 className="text-sm font-semibold">{t("asText")}</h2>
        <pre className="figures mt-1 border border-line bg-surface p-3 font-sans text-sm whitespace-pre-wrap">
          {content.text}
        </pre>
      </div>
      <p className="text-xs text-ink-2">{t("drawn")}</p>
    </div>
  );
}
