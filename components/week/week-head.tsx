import Link from "next/link";
import type { ReactNode } from "react";
import type { WeekDto } from "@/lib/contracts/weeks";
import { addDays, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { daySpan } from "@/lib/format/day";
import { sentenceIn, type Units } from "@/lib/format/units";
import { requestLanguage, words } from "@/lib/words/request";

type Props = {
  week: WeekDto;
  /** Where no plan holds this week there is no reason to give. */
  plan: "here" | "elsewhere" | "none";
  /** The way to a first plan, where there is none; else null. */
  firstPlan: ReactNode;
  units: Units;
  today: PlainDate;
  base: string;
  tools: ReactNode;
  keys: ReactNode;
};

/** The reason as headline, and the way to the weeks on either side. */
export async function WeekHead({ week, plan, firstPlan, units, today, base, tools, keys }: Props) {
  const planned = plan === "here";
  const { monday, phase, kind } = week;
  const thisMonday = mondayOf(today);
  const [t, none, names, language] = await Promise.all([
    words("week"),
    words("today"),
    words("settings.names.phase"),
    requestLanguage(),
  ]);
  const kindName = kind === "load" ? null : t(`kind.${kind}`);
  const facts = [
    daySpan(monday, addDays(monday, 6), language),
    planned ? names(phase) : null,
    !planned || kindName === names(phase) ? null : kindName,
  ].filter((fact) => fact !== null);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div className="flex flex-col gap-1">
        <p className="figures text-xs font-semibold text-ink-2">{facts.join(" · ")}</p>
        <h1 className="voice measure-headline text-xl text-balance lg:text-2xl">
          {planned
            ? sentenceIn(week.headline, { ...units, language })
            : plan === "none"
              ? none("noPlan")
              : t("unplanned.elsewhere")}
        </h1>
        {firstPlan === null ? null : <p className="mt-3">{firstPlan}</p>}
      </div>
      <div
        className={`flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden ${tools ? "mt-2 basis-full" : ""}`}
      >
        {tools ? <div className="flex flex-wrap gap-2">{tools}</div> : null}
        <nav aria-label={t("weeks")} className="-mx-2 flex items-center lg:ml-auto">
          <WeekLink to={`${base}/${addDays(monday, -7)}`} name={t("previous")} mark="‹" first />
          {monday === thisMonday ? (
            <span className="px-2 text-xs text-ink-3 min-[400px]:px-3">{t("present")}</span>
          ) : (
            <Link
              href={`${base}/${thisMonday}`}
              prefetch={false}
              className="tap inline-flex items-center px-2 text-xs font-semibold underline underline-offset-4 min-[400px]:px-3"
            >
              {t("present")}
            </Link>
          )}
          <WeekLink to={`${base}/${addDays(monday, 7)}`} name={t("next")} mark="›" />
        </nav>
        {keys}
      </div>
    </header>
  );
}

type LinkProps = { to: string; name: string; mark: string; first?: boolean };

function WeekLink({ to, name, mark, first = false }: LinkProps) {
  const side = <span aria-hidden="true">{mark}</span>;
  return (
    <Link
      href={to}
      prefetch={false}
      className="tap inline-flex items-center gap-2 px-2 text-xs font-semibold hover:underline hover:underline-offset-4 min-[400px]:px-3"
    >
      {first && side}
      {name}
      {!first && side}
    </Link>
  );
}
