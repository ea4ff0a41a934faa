import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/engine/plain-date";
import type { Entry } from "@/lib/outbox/queue";
import { emptyDraft } from "./draft";
import { fitting, withFitting } from "./replaceable";
import { waitingSwaps } from "./waiting-swaps";

const today = plainDate("2026-11-25");
const run = { id: "run", date: today, sport: "run" as const, title: "Easy run" };
const ride = { id: "ride", date: today, sport: "bike" as const, title: "Ride" };
const yesterday = { ...run, id: "before", date: plainDate("2026-11-24") };
const all = [run, ride, yesterday];

describe("what an entry may stand instead of", () => {
  it("is planned for its day, in another sport", () => {
    expect(fitting(all, emptyDraft(today, "bike"))).toEqual([run]);
    expect(fitting(all, emptyDraft(yesterday.date, "bike"))).toEqual([yesterday]);
    expect(fitting(all, emptyDraft(today, "swim"))).toEqual([run, ride]);
  });

  it("goes where the day or the sport no longer fits", () => {
    const draft = { ...emptyDraft(today, "bike"), insteadOf: "run" };
    expect(withFitting(draft, all)).toBe(draft);
    expect(withFitting({ ...draft, sport: "run" }, all).insteadOf).toBeNull();
    expect(withFitting({ ...draft, date: yesterday.date }, all).insteadOf).toBeNull();
    expect(withFitting(draft, []).insteadOf).toBeNull();
  });
});

describe("what waits on the device", () => {
  const entry = (body: object, part: Partial<Entry> = {}): Entry => ({
    id: "1",
    label: "Bike, 25 Nov",
    call: { method: "POST", path: "/athletes/a/activities", body },
    ...part,
  });

  it("names the session it is instead of, until it is sent or refused", () => {
    const swap = { date: today, sport: "bike", durationS: 3000, insteadOf: "run" };
    expect(waitingSwaps([entry(swap)])).toEqual(new Map([["run", "bike"]]));
    expect(waitingSwaps([entry({ ...swap, insteadOf: null })])).toEqual(new Map());
    // Kept by a version that could not say so.
    expect(waitingSwaps([entry({ date: today, sport: "bike", durationS: 3000 })]).size).toBe(0);
    const refused = { type: "", title: "", status: 409, code: "conflict", detail: "" };
    expect(waitingSwaps([entry(swap, { refused } as Partial<Entry>)]).size).toBe(0);
  });
});
