import { v7 as uuid } from "uuid";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { asUser, pg } from "@/db/client";
import {
  aGrantee,
  anAthlete,
  aUser,
  closeOwner,
  ownerSql,
  type TestAthlete,
  type TestUser,
  TODAY,
} from "@/db/testing";
import type { Context } from "@/lib/auth/actor";
import { asThisActor } from "@/lib/auth/context";
import { addDays } from "@/lib/engine/plain-date";
import { listBlocks } from "../season/list-blocks";
import { giveAccess } from "../sharing/give-access";
import { listGrants } from "../sharing/list-grants";
import { withdrawAccess } from "../sharing/withdraw-access";
import { actorOf, as, morningOf } from "../testing";
import { answerInvitation, openInvitation } from "./answer-invitation";
import { createAsk, createInvitation } from "./create-invitation";
import { endInvitation } from "./end-invitation";
import { getTeam, leaveTeam, nameHeadCoach } from "./get-team";
import { listAsks, listInvitations } from "./list-invitations";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let ann: TestAthlete;
beforeEach(async () => {
  ann = await anAthlete();
});

/** As somebody whose account is a coach's. */
function asCoach<T>(user: TestUser, work: (ctx: Context) => Promise<T>): Promise<T> {
  const actor = { ...actorOf(user), roles: ["coach"] as const };
  return asThisActor(actor, { requestId: uuid(), now: morningOf(TODAY) }, work);
}

const offer = (scopes: ("load" | "symptoms")[] = ["load"], until: typeof TODAY | null = null) =>
  as(ann.user, (ctx) =>
    createInvitation(ctx, { athleteId: ann.id, id: uuid(), role: "coach", scopes, until }),
  );
const accept = (user: TestUser, code: string) =>
  as(user, (ctx) => answerInvitation(ctx, { code, answer: "accepted", id: uuid() }));
const planOf = (user: TestUser) => as(user, (ctx) => listBlocks(ctx, { athleteId: ann.id }));
const team = (user: TestUser) => as(user, (ctx) => getTeam(ctx, { athleteId: ann.id }));
const unseen = { code: "not_found" };

describe("an athlete's invitation", () => {
  test("lets in whoever holds the code, to what it offers and no more", async () => {
    const { code } = await offer(["load"]);
    const jo = await aUser("athlete");
    await expect(planOf(jo)).rejects.toMatchObject(unseen);
    expect(await as(jo, (ctx) => openInvitation(ctx, { code }))).toMatchObject({
      kind: "offer",
      from: ann.user.name,
      role: "coach",
      scopes: ["load"],
    });
    await accept(jo, code);
    expect(await planOf(jo)).toEqual({ blocks: [] });
    const { grants } = await as(ann.user, (ctx) => listGrants(ctx, { athleteId: ann.id }));
    expect(grants).toMatchObject([
      { name: jo.name, role: "coach", scopes: ["load"], stands: true },
    ]);
    const [account] = await ownerSql()`
      select roles, self_declared from users where id = ${jo.id}`;
    expect(account).toMatchObject({ roles: ["athlete", "coach"], self_declared: true });
  });

  test("is answered once, and by nobody after it was taken back", async () => {
    const first = await offer();
    const [jo, sam] = [await aUser("coach"), await aUser("coach")];
    await accept(jo, first.code);
    await expect(accept(sam, first.code)).rejects.toMatchObject(unseen);
    const second = await offer();
    await as(ann.user, (ctx) => endInvitation(ctx, { athleteId: ann.id, invitationId: second.id }));
    await expect(accept(sam, second.code)).rejects.toMatchObject(unseen);
    await expect(planOf(sam)).rejects.toMatchObject(unseen);
  });

  test("of two who answer at a time lets in one", async () => {
    const { code } = await offer();
    const people = [await aUser("coach"), await aUser("coach"), await aUser("coach")];
    const answers = await Promise.allSettled(people.map((one) => accept(one, code)));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await team(ann.user)).members).toHaveLength(1);
  });

  test("may be declined, which the athlete sees and nothing opens", async () => {
    const { code } = await offer();
    const jo = await aUser("coach");
    await as(jo, (ctx) => answerInvitation(ctx, { code, answer: "declined", id: uuid() }));
    await expect(planOf(jo)).rejects.toMatchObject(unseen);
    const { invitations } = await as(ann.user, (ctx) =>
      listInvitations(ctx, { athleteId: ann.id }),
    );
    expect(invitations).toMatchObject([{ answer: "declined", answeredName: jo.name, open: false }]);
  });

  test("holds to its last day", async () => {
    const { code } = await offer(["load"], addDays(TODAY, 3));
    const jo = await aUser("coach");
    await accept(jo, code);
    const { grants } = await as(ann.user, (ctx) => listGrants(ctx, { athleteId: ann.id }));
    expect(grants[0]?.until).toBe(addDays(TODAY, 3));
  });

  test("is no use to the one who made it, nor after its fortnight", async () => {
    const { code, id } = await offer();
    await expect(accept(ann.user, code)).rejects.toMatchObject({ code: "invalid_input" });
    await ownerSql()`update invitations set expires_at = now() where id = ${id}`;
    await expect(accept(await aUser("coach"), code)).rejects.toMatchObject(unseen);
  });

  test("opens nothing that it does not offer, whatever is written", async () => {
    const { code } = await offer(["load"]);
    const jo = await aUser("coach");
    await accept(jo, code);
    await asUser(jo.id, (db) =>
      db.execute(`update grants set scopes = '{load,symptoms}' where athlete_id = '${ann.id}'`),
    );
    const [held] = await ownerSql()`select scopes from grants where athlete_id = ${ann.id}`;
    expect(held?.scopes).toEqual(["load"]);
    const other = asUser(jo.id, (db) =>
      db.execute(`insert into grants (athlete_id, id, granted_by, grantee_id, role, scopes)
        values ('${ann.id}', '${uuid()}', '${ann.user.id}', '${jo.id}', 'physio', '{load}')`),
    );
    await expect(other).rejects.toThrow();
  });

  test("no address that somebody signed up with finds them", async () => {
    const { code } = await offer();
    const jo = await aUser("athlete");
    await accept(jo, code);
    const other = await anAthlete();
    const byAddress = as(other.user, (ctx) =>
      giveAccess(ctx, {
        ...{ athleteId: other.id, id: uuid(), email: jo.email, role: "coach", scopes: ["load"] },
      }),
    );
    await expect(byAddress).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("what a coach asks", () => {
  test("opens what the athlete chooses, which may be less", async () => {
    const jo = await aUser("coach");
    const { code } = await asCoach(jo, (ctx) =>
      createAsk(ctx, { id: uuid(), role: "coach", scopes: ["load", "symptoms"], label: "Ann" }),
    );
    expect(await as(ann.user, (ctx) => openInvitation(ctx, { code }))).toMatchObject({
      kind: "ask",
      from: jo.name,
      scopes: ["load", "symptoms"],
    });
    await as(ann.user, (ctx) =>
      answerInvitation(ctx, { code, answer: "accepted", scopes: ["load"], id: uuid() }),
    );
    expect(await planOf(jo)).toEqual({ blocks: [] });
    const { grants } = await as(ann.user, (ctx) => listGrants(ctx, { athleteId: ann.id }));
    expect(grants).toMatchObject([{ name: jo.name, scopes: ["load"] }]);
    const { invitations } = await asCoach(jo, listAsks);
    expect(invitations).toMatchObject([{ answer: "accepted", label: "Ann" }]);
  });

  test("is for coaches and physios to ask and for athletes to answer", async () => {
    const ask = as(ann.user, (ctx) =>
      createAsk(ctx, { id: uuid(), role: "coach", scopes: ["load"] }),
    );
    await expect(ask).rejects.toMatchObject({ code: "forbidden" });
    const jo = await aUser("coach");
    const { code } = await asCoach(jo, (ctx) =>
      createAsk(ctx, { id: uuid(), role: "coach", scopes: ["load"] }),
    );
    await expect(accept(await aUser("coach"), code)).rejects.toMatchObject({ code: "forbidden" });
    await expect(accept(ann.user, code)).resolves.toMatchObject({ from: jo.name });
  });
});

describe("a team", () => {
  const head = (user: TestUser, grantId: string) =>
    as(user, (ctx) => nameHeadCoach(ctx, { athleteId: ann.id, grantId }));
  const leave = (user: TestUser) => as(user, (ctx) => leaveTeam(ctx, { athleteId: ann.id }));

  test("is led by its first coach, who hands over", async () => {
    const first = await aGrantee(ann);
    const second = await aGrantee(ann);
    const physio = await aGrantee(ann, { role: "physio", scopes: ["injury"] });
    const seen = await team(physio.user);
    expect(seen.members.map(({ name, leads, you }) => [name, leads, you])).toEqual([
      [first.user.name, true, false],
      [second.user.name, false, false],
      [physio.user.name, false, true],
    ]);
    expect(seen.mayName).toBe(false);
    await expect(head(second.user, second.grantId)).rejects.toMatchObject({ code: "forbidden" });
    await expect(head(first.user, physio.grantId)).rejects.toMatchObject(unseen);
    const after = await head(first.user, second.grantId);
    expect(after.members[0]).toMatchObject({ name: second.user.name, leads: true });
    expect(after.mayName).toBe(false);
    expect((await head(ann.user, first.grantId)).members[0]?.name).toBe(first.user.name);
  });

  test("shrinks at once when somebody leaves, and may be joined again", async () => {
    const { code } = await offer();
    const jo = await aUser("coach");
    await accept(jo, code);
    await leave(jo);
    await expect(planOf(jo)).rejects.toMatchObject(unseen);
    expect((await team(ann.user)).members).toEqual([]);
    const { grants } = await as(ann.user, (ctx) => listGrants(ctx, { athleteId: ann.id }));
    expect(grants).toMatchObject([{ name: jo.name, stands: false, left: true }]);
    const again = await offer(["load", "symptoms"]);
    await accept(jo, again.code);
    expect((await team(jo)).members).toMatchObject([{ leads: true, you: true }]);
  });

  test("loses whom the athlete withdraws from; then the one who has coached longest leads", async () => {
    const first = await aGrantee(ann);
    await aGrantee(ann);
    await as(ann.user, (ctx) => withdrawAccess(ctx, { athleteId: ann.id, grantId: first.grantId }));
    const { members } = await team(ann.user);
    expect(members).toHaveLength(1);
    expect(members[0]?.leads).toBe(true);
  });

  test("is nobody's to leave but its coaches' and physios'", async () => {
    await expect(leave(ann.user)).rejects.toMatchObject({ code: "forbidden" });
    await expect(leave(await aUser("coach"))).rejects.toMatchObject(unseen);
  });

  test("cannot be led by one whose lead another coach takes in the same moment", async () => {
    const [a, b, c] = [await aGrantee(ann), await aGrantee(ann), await aGrantee(ann)];
    await Promise.allSettled([head(ann.user, b.grantId), head(a.user, c.grantId)]);
    expect((await team(ann.user)).members.filter(({ leads }) => leads)).toHaveLength(1);
  });
});
