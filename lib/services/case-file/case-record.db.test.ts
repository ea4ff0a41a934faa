import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pg } from "@/db/client";
import { aGrantee, closeOwner, type TestAthlete, type TestUser, TODAY } from "@/db/testing";
import { caseRecordDto } from "@/lib/contracts/case-record";
import { addDays } from "@/lib/engine/plain-date";
import { aPlannedRunner, as } from "../testing";
import { addInjuryText } from "./add-injury-text";
import { addTreatment } from "./add-treatment";
import { deleteInjuryText } from "./delete-injury-text";
import { deleteJournal } from "./delete-journal";
import { deleteTreatment } from "./delete-treatment";
import { editInjuryText } from "./edit-injury-text";
import { editJournal } from "./edit-journal";
import { editTreatment } from "./edit-treatment";
import { getCaseRecord } from "./get-case-record";
import { listTreatments } from "./list-treatments";
import { writeJournal } from "./write-journal";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
let physio: TestUser;
let coach: TestUser;
beforeAll(async () => {
  athlete = await aPlannedRunner();
  physio = (await aGrantee(athlete, { role: "physio", scopes: ["injury", "imaging", "symptoms"] }))
    .user;
  coach = (await aGrantee(athlete, { role: "coach", scopes: ["load", "injury"] })).user;
}, 60_000);

const caseOf = (user: TestUser) => as(user, (ctx) => getCaseRecord(ctx, { athleteId: athlete.id }));

describe("treatments", () => {
  test("a course is booked at once, and a day ahead is planned", async () => {
    const { id: athleteId } = athlete;
    const first = await as(athlete.user, (ctx) =>
      addTreatment(ctx, {
        athleteId,
        id: uuid(),
        date: TODAY,
        kind: "shockwave",
        course: { sessions: 3, everyDays: 7 },
      }),
    );
    expect(first).toMatchObject({ date: TODAY, status: "done" });
    expect(first.others.map(({ date, status }) => [date, status])).toEqual([
      [addDays(TODAY, 7), "planned"],
      [addDays(TODAY, 14), "planned"],
    ]);
  });

  test("one that lies ahead cannot be done, and a moved one follows its day", async () => {
    const { id: athleteId } = athlete;
    const tomorrow = addDays(TODAY, 1);
    const add = (status: "planned" | "done") =>
      as(athlete.user, (ctx) =>
        addTreatment(ctx, { athleteId, id: uuid(), date: tomorrow, kind: "injection", status }),
      );
    await expect(add("done")).rejects.toMatchObject({ code: "invalid_input" });
    const booked = await add("planned");
    const moved = await as(physio, (ctx) =>
      editTreatment(ctx, { athleteId, treatmentId: booked.id, ifMatch: [1], date: TODAY }),
    );
    expect(moved).toMatchObject({ status: "done", version: 2, by: athlete.user.name });
  });

  test("a stale edit is refused, and removing answers what it was", async () => {
    const { id: athleteId } = athlete;
    const { id: treatmentId } = await as(athlete.user, (ctx) =>
      addTreatment(ctx, { athleteId, id: uuid(), date: TODAY, kind: "physio", note: "Hips." }),
    );
    const edit = (ifMatch: number[] | null) =>
      as(athlete.user, (ctx) =>
        editTreatment(ctx, { athleteId, treatmentId, ifMatch, note: "Hips and back." }),
      );
    await edit([1]);
    await expect(edit([1])).rejects.toMatchObject({ code: "precondition_failed" });
    await expect(edit(null)).rejects.toMatchObject({ code: "precondition_required" });
    const gone = await as(athlete.user, (ctx) =>
      deleteTreatment(ctx, { athleteId, treatmentId, ifMatch: [2] }),
    );
    expect(gone).toMatchObject({ note: "Hips and back." });
    const { treatments } = await as(athlete.user, (ctx) => listTreatments(ctx, { athleteId }));
    expect(treatments.map((t) => t.id)).not.toContain(treatmentId);
  });
});

describe("what was written about the injury", () => {
  test("is changed by who entered it; what it said before stays", async () => {
    const { id: athleteId } = athlete;
    const { id: textId } = await as(physio, (ctx) =>
      addInjuryText(ctx, {
        athleteId,
        id: uuid(),
        kind: "imaging",
        date: TODAY,
        author: "Dr Ames, sports physician",
        text: "No tear.",
      }),
    );
    const edit = (user: TestUser, ifMatch: number[]) =>
      as(user, (ctx) => editInjuryText(ctx, { athleteId, textId, ifMatch, text: "No tear seen." }));
    await expect(edit(athlete.user, [1])).rejects.toMatchObject({ code: "forbidden" });
    expect(await edit(physio, [1])).toMatchObject({
      text: "No tear seen.",
      author: "Dr Ames, sports physician",
      version: 2,
    });
    await expect(edit(physio, [1])).rejects.toMatchObject({ code: "precondition_failed" });
    const seen = await caseOf(athlete.user);
    expect(seen.texts.find((t) => t.id === textId)).toMatchObject({
      mayEdit: false,
      earlier: [{ version: 1, text: "No tear." }],
    });
    await as(physio, (ctx) => deleteInjuryText(ctx, { athleteId, textId, ifMatch: [2] }));
    expect((await caseOf(athlete.user)).texts.map((t) => t.id)).not.toContain(textId);
  });

  test("imaging is not told to whom it is not shared with, and nothing is written tomorrow", async () => {
    const { id: athleteId } = athlete;
    const add = (kind: "imaging" | "factor", date = TODAY) =>
      as(athlete.user, (ctx) =>
        addInjuryText(ctx, { athleteId, id: uuid(), kind, date, text: "From 30 to 50 km a week." }),
      );
    const scan = await add("imaging");
    const factor = await add("factor");
    const seen = (await caseOf(coach)).texts.map((t) => t.id);
    expect(seen).toContain(factor.id);
    expect(seen).not.toContain(scan.id);
    await expect(add("factor", addDays(TODAY, 1))).rejects.toMatchObject({
      code: "invalid_input",
    });
  });
});

describe("the journal", () => {
  test("keeps both texts when two windows write", async () => {
    const { id: athleteId } = athlete;
    const { id: entryId } = await as(athlete.user, (ctx) =>
      writeJournal(ctx, { athleteId, id: uuid(), text: "Week one." }),
    );
    const edit = (text: string, version: number) =>
      as(athlete.user, (ctx) => editJournal(ctx, { athleteId, entryId, ifMatch: [version], text }));
    await edit("Week one, calm.", 1);
    await expect(edit("Week one, sore.", 1)).rejects.toMatchObject({
      code: "precondition_failed",
    });
    await edit("Week one, sore.", 2);
    const { journal } = await caseOf(athlete.user);
    expect(journal?.find((e) => e.id === entryId)).toMatchObject({
      text: "Week one, sore.",
      version: 3,
      earlier: [{ text: "Week one." }, { text: "Week one, calm." }],
    });
    await as(athlete.user, (ctx) => deleteJournal(ctx, { athleteId, entryId, ifMatch: [3] }));
    expect((await caseOf(athlete.user)).journal?.map((e) => e.id)).not.toContain(entryId);
  });

  test("and its draft are the athlete's", async () => {
    const own = await caseOf(athlete.user);
    expect(caseRecordDto.parse(own)).toEqual(own);
    expect(own.draft).toContain("In the last 12 weeks");
    expect(await caseOf(physio)).toMatchObject({ journal: null, draft: null });
  });
});
