import "server-only";
import { findLibraryItem } from "@/db/repositories/library";
import {
  addMember,
  deleteShare,
  deleteTeam,
  insertShare,
  insertTeam,
  listShares,
  listTeams,
  removeMembers,
  renameTeam,
} from "@/db/repositories/library-sharing";
import type { Context } from "@/lib/auth/actor";
import { findCarer } from "@/lib/auth/find-carer";
import type { LibraryPeople, ShareInput, TeamPatch } from "@/lib/contracts/library";
import { invalidField, notFound } from "@/lib/errors";
import { requireCoach } from "./shelf";

/** The coach's teams, and what is open to whom. */
export async function listPeople(ctx: Context): Promise<LibraryPeople> {
  requireCoach(ctx);
  const teams = await listTeams(ctx.db);
  const shares = await listShares(ctx.db);
  return {
    teams: teams.map((team) => ({ ...team, members: [...team.members] })),
    shares: shares.map(({ id, itemId, teamId, withName }) => ({ id, itemId, teamId, withName })),
  };
}

type NewTeam = {
  readonly id: string;
  readonly name: string;
  readonly emails?: string[] | undefined;
};

export async function createTeam(
  ctx: Context,
  { id, name, emails = [] }: NewTeam,
): Promise<LibraryPeople> {
  requireCoach(ctx);
  await insertTeam(ctx.db, { id, name });
  await addAll(ctx, id, emails);
  return listPeople(ctx);
}

type TeamEdit = TeamPatch & { readonly teamId: string };

export async function editTeam(
  ctx: Context,
  { teamId, name, add = [], remove = [] }: TeamEdit,
): Promise<LibraryPeople> {
  requireCoach(ctx);
  await requireTeam(ctx, teamId);
  if (name !== undefined) await renameTeam(ctx.db, teamId, name);
  await removeMembers(ctx.db, teamId, remove);
  await addAll(ctx, teamId, add);
  return listPeople(ctx);
}

export async function endTeam(
  ctx: Context,
  { teamId }: { readonly teamId: string },
): Promise<LibraryPeople> {
  requireCoach(ctx);
  if (!(await deleteTeam(ctx.db, teamId))) throw notFound();
  return listPeople(ctx);
}

/** Opens one item or the whole shelf. Acts on the colleague's next request, as does its end. */
export async function share(
  ctx: Context,
  { id, itemId, email, teamId }: ShareInput & { readonly id: string },
): Promise<LibraryPeople> {
  requireCoach(ctx);
  if (itemId !== null && !(await findLibraryItem(ctx.db, itemId))?.own) throw notFound();
  const whom =
    teamId === undefined
      ? await colleague(ctx, email ?? "", "email")
      : await requireTeam(ctx, teamId);
  await insertShare(ctx.db, {
    id,
    itemId,
    memberId: teamId === undefined ? whom.id : null,
    teamId: teamId ?? null,
    withName: whom.name,
  });
  return listPeople(ctx);
}

export async function endShare(
  ctx: Context,
  { shareId }: { readonly shareId: string },
): Promise<LibraryPeople> {
  requireCoach(ctx);
  if (!(await deleteShare(ctx.db, shareId))) throw notFound();
  return listPeople(ctx);
}

async function requireTeam(ctx: Context, teamId: string) {
  const team = (await listTeams(ctx.db)).find((one) => one.id === teamId);
  if (!team) throw notFound();
  return team;
}

async function addAll(ctx: Context, teamId: string, emails: readonly string[]): Promise<void> {
  for (const email of emails) {
    await addMember(ctx.db, { teamId, ...(await colleague(ctx, email, "emails")) });
  }
}

async function colleague(ctx: Context, email: string, field: string) {
  const address = email.toLowerCase();
  if (address === ctx.actor.email) throw invalidField(field, "That is your own address.");
  const found = await findCarer(ctx, { email: address, role: "coach" });
  if (!found) throw invalidField(field, `No coach is known under ${address}.`);
  return found;
}
