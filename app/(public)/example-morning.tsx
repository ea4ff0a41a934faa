import { ChangeDiff } from "@/components/changes/change-diff";
import { StateBadge } from "@/components/session/state-badge";
import { metric } from "@/lib/format/units";
import { requestLanguage, words } from "@/lib/words/request";

/** One invented morning, drawn with the parts of the real screens. */
export async function ExampleMorning() {
  const [language, t] = await Promise.all([requestLanguage(), words("public.example")]);
  const answers = [
    ["pain", "3"],
    ["stiff", t("stiffValue")],
    ["after", t("afterValue")],
  ] as const;
  const diff = { units: { ...metric, language }, titles: language };
  return (
    <figure className="rounded-control border border-line bg-surface">
      <figcaption className="border-b border-line px-4 py-2 text-xs text-ink-2">
        {t("title")}
      </figcaption>
      <div className="px-4 py-5">
        <dl className="flex flex-wrap gap-x-8 gap-y-2">
          {answers.map(([what, value]) => (
            <div key={what} className="flex flex-col-reverse">
              <dt className="text-xs text-ink-2">{t(what)}</dt>
              <dd className="figures text-lg font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="voice mt-5 text-lg text-pretty">{t("reason")}</p>
        <p className="mt-4">
          <StateBadge state="amber" mayProgress={false} name={t("state")} />
        </p>
      </div>
      <div className="divide-y divide-line border-t border-line">
        <ChangeDiff
          before={{ ...intervals, title: t("intervals") }}
          after={{ ...easyRun, title: t("easyFlat") }}
          {...diff}
        />
        <ChangeDiff
          before={{ ...secondRun, title: t("easyRun") }}
          after={{ ...ride, title: t("ride") }}
          {...diff}
        />
      </div>
      <p className="voice border-t border-line px-4 py-3 text-md text-ink-2">{t("back")}</p>
    </figure>
  );
}

const intervals = {
  sport: "run",
  role: "intervals",
  durationS: 3300,
  distanceM: 9500,
} as const;
const easyRun = {
  sport: "run",
  role: "easy",
  durationS: 2460,
  distanceM: 7100,
} as const;
const secondRun = {
  sport: "run",
  role: "easy",
  durationS: 2400,
  distanceM: 7000,
} as const;
const ride = {
  sport: "bike",
  role: "easy",
  durationS: 3000,
  distanceM: null,
} as const;
