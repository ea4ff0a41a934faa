import { type TodayDto, todayDto } from "@/lib/contracts/season";
import { adaptPlan } from "@/lib/engine/adapt/adapt-plan";
import { addDays } from "@/lib/engine/plain-date";
import { buildSeason } from "@/lib/engine/season/build-season";
import { assessDays } from "@/lib/engine/symptoms/assess";
import { todayHeadline } from "@/lib/services/plan/view/today-headline";
import { said } from "@/lib/words/said/said";
import { told } from "@/lib/words/said/told";
import { foundingCase } from "./founding";
import { measure } from "./measure";

/** Telling today in German: the founding athlete on the morning of a flare, with the week's steps. */
export function saidBench(): void {
  const today = flare();
  const one = today.changes[0]?.reason ?? "";
  const times = 200;
  const repeat = (work: () => unknown) => () => {
    for (let i = 0; i < times; i++) work();
  };
  const microseconds = (name: string, work: () => unknown) => {
    const { cpuMs, wallMs } = measure(repeat(work), 40);
    const us = (ms: number) => `${((ms * 1000) / times).toFixed(1)} us`.padStart(12);
    return `${name.padEnd(44)}${us(cpuMs)}${us(wallMs)}`;
  };
  const { changes, week } = today;
  const lines = [
    `${"what".padEnd(44)}${"cpu".padStart(12)}${"wall".padStart(12)}`,
    microseconds("one reason of a change", () => said("de", one)),
    microseconds("a text that is not known", () => said("de", "Bring the new shoes, not the old.")),
    microseconds(`today: ${changes.length} changes, ${week?.sessions.length ?? 0} sessions`, () =>
      told("de", todayDto, today),
    ),
  ];
  process.stdout.write(`said\n${lines.join("\n")}\n`);
}

function flare(): TodayDto {
  const { record: known, start } = foundingCase();
  const morning = addDays(start, 1);
  const checkIns = [...known.checkIns, { date: morning, morningPain: 5, loadTest: 4 }];
  const record = { ...known, checkIns };
  const assessment = assessDays(record, morning, morning)[0];
  if (!assessment) throw new Error("no assessment");
  const season = buildSeason({ record: known, from: start, assessment });
  const adapted = adaptPlan({ record, today: morning, assessment, season });
  const inWeek = adapted.sessions.filter((s) => s.date < addDays(start, 7));
  const changes = adapted.changes.filter((c) => c.sessionDate < addDays(start, 7));
  const headline = todayHeadline({
    today: morning,
    checkedIn: true,
    state: null,
    changes: [],
    sessions: [],
  });
  return {
    ...{ date: morning, headline, changes, nextRaces: [] },
    week: { headline, sessions: inWeek.map((s) => ({ ...s, base: null, notes: "" })) },
  } as unknown as TodayDto;
}
