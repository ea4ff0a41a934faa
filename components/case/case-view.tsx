import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { dayFrom, dayMonthYear } from "@/components/week/day-words";
import type { CaseRecordDto, InjuryTextKind } from "@/lib/contracts/case-record";
import type { PlainDate } from "@/lib/engine/plain-date";
import { injuryNames, textKindNames } from "@/lib/format/injury";
import { treatmentNames } from "@/lib/format/treatment";
import { EntryList } from "./entry-list";

type Props = { athleteId: string; name: string; record: CaseRecordDto; today: PlainDate };

/** Everything that was written about the injury, by whom and when, and the athlete's own words. */
export function CaseView({ athleteId, name, record, today }: Props) {
  const { injury, journal, draft } = record;
  return (
    <div className="flex flex-col gap-10">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <p className="text-sm text-ink-2">Case file</p>
          <h1 className="voice mt-1 text-xl lg:text-2xl">What is known, and in whose words</h1>
          {injury && (
            <p className="measure mt-1 text-sm text-ink-2">
              Entered as {injuryNames[injury.kind].toLowerCase()}, {injury.side}, since{" "}
              {dayMonthYear(injury.since)}. Rehab stage {injury.rehabStage} of 4.
            </p>
          )}
        </div>
        <nav aria-label="Case" className="flex flex-wrap gap-2 lg:hidden print:hidden">
          <Link href="/symptoms" prefetch={false} className={buttonClass("outline")}>
            Trends
          </Link>
          <Link href="/report" prefetch={false} className={buttonClass("outline")}>
            Report
          </Link>
        </nav>
      </header>
      <div className="grid gap-10 lg:grid-cols-2 lg:gap-14">
        <EntryList
          athleteId={athleteId}
          title="Journal"
          kind="journal"
          entries={(journal ?? []).map((one) => ({ ...one, mayEdit: true }))}
          beginnings={[
            ...(draft === null
              ? []
              : [{ button: "Draft my progress so far", initial: { text: draft, date: today } }]),
            { button: "Write an entry", initial: { text: "", date: today } },
          ]}
          what="journal entry"
          label="In your own words"
          hint="A draft is made from the numbers. Change anything; only what you save is kept."
          empty="Nothing written yet. A draft from your numbers is a start."
          today={today}
        />
        <div className="flex flex-col gap-10">
          {injury ? (
            kinds.map((kind) => (
              <EntryList
                key={kind}
                athleteId={athleteId}
                title={sections[kind].title}
                kind={kind}
                entries={record.texts.filter((text) => text.kind === kind)}
                beginnings={[
                  {
                    button: sections[kind].add,
                    initial: { text: "", date: today, author: name },
                  },
                ]}
                what={sections[kind].what}
                label={textKindNames[kind]}
                empty={sections[kind].empty}
                today={today}
              />
            ))
          ) : (
            <Notice title="There is no injury in the record.">
              Letters and scans stand here once there is one.
            </Notice>
          )}
          <Treatments treatments={record.treatments} today={today} />
        </div>
      </div>
    </div>
  );
}

const kinds: readonly InjuryTextKind[] = ["diagnosis", "imaging", "referral", "factor"];
const sections: Readonly<
  Record<InjuryTextKind, Readonly<Record<"title" | "add" | "what" | "empty", string>>>
> = {
  diagnosis: {
    title: "Assessments",
    add: "Add an assessment",
    what: "assessment",
    empty: "What a physio or doctor said, in their words.",
  },
  imaging: {
    title: "Imaging",
    add: "Add an imaging report",
    what: "imaging report",
    empty: "The words of a scan’s report. Rebound reads nothing into them.",
  },
  referral: {
    title: "Referrals",
    add: "Add a referral",
    what: "referral",
    empty: "Letters from one clinician to another.",
  },
  factor: {
    title: "What may have contributed",
    add: "Add a factor",
    what: "factor",
    empty: "For example a quick rise in distance, or new shoes. Nobody has to be sure.",
  },
};

function Treatments({
  treatments,
  today,
}: Pick<CaseRecordDto, "treatments"> & { today: PlainDate }) {
  const lately = treatments.toReversed().slice(0, 6);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-bold">Treatments</h2>
      {lately.length === 0 ? (
        <p className="text-sm text-ink-2">None entered yet.</p>
      ) : (
        <ul className="figures text-sm">
          {lately.map((one) => (
            <li key={one.id} className="flex justify-between gap-4 border-t border-line py-1.5">
              {treatmentNames[one.kind]}
              <span className="text-ink-2">
                {dayFrom(one.date, today)}
                {one.status === "planned" ? ", booked" : ""}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link
          href="/symptoms#treatments"
          prefetch={false}
          className="tap inline-flex items-center text-sm font-semibold underline underline-offset-4"
        >
          All treatments
        </Link>
      </p>
    </section>
  );
}
