import { z } from "zod";
import { phases, roles, sports } from "@/lib/engine/model";
import { distanceMField, durationSField, idField, instantField, plainDateField } from "./common";
import { engineText } from "./engine-text";
import { overrideField } from "./sessions";

/* A coach's own shelf of sessions, blocks and seasons. Steps are text: nobody's numbers, anybody's zones. */

const titleField = z.string().trim().min(1).max(120);
const intentField = z.string().trim().max(500);
const stepTextField = z.string().max(8000);
/** `Hills/Short`; empty for none. */
const folderField = z.string().trim().max(80);
const tagsField = z.array(z.string().trim().min(1).max(30)).max(12);

const sessionShape = {
  sport: z.enum(sports),
  role: z.enum(roles),
  title: titleField,
  intent: intentField,
  text: stepTextField,
};

export const sessionContent = z.strictObject({ kind: z.literal("session"), ...sessionShape });
export type SessionContent = z.output<typeof sessionContent>;

/** One day of a block or season, counted from its first Monday. */
export const laidSession = z.strictObject({
  ...sessionShape,
  day: z.int().min(0).max(370),
});
export type LaidSession = z.output<typeof laidSession>;

export const planContent = z.strictObject({
  kind: z.enum(["block", "season"]),
  title: titleField,
  intent: intentField,
  weeks: z.int().min(1).max(53),
  /** What the weeks were for, where they were saved: to read, not laid. */
  phases: z.array(
    z.strictObject({
      phase: z.enum(phases),
      week: z.int().min(0).max(52),
      weeks: z.int().min(1).max(53),
    }),
  ),
  sessions: z.array(laidSession).min(1).max(800),
});
export type PlanContent = z.output<typeof planContent>;

export const libraryContent = z.union([sessionContent, planContent]);
export type LibraryContent = z.output<typeof libraryContent>;

export const shelves = ["own", "shared", "original"] as const;

/** One line of the library: whose it is, what it is called, how long it is. */
export const libraryEntryDto = z.object({
  /** Of an original: its name in our own library. */
  id: z.string(),
  shelf: z.enum(shelves),
  kind: z.enum(["session", "block", "season"]),
  title: z.string(),
  intent: z.string(),
  sport: z.enum(sports).nullable(),
  role: z.enum(roles).nullable(),
  /** About, s. */
  durationS: durationSField.or(z.number().min(0)),
  /** The shortest it can be drawn to, s, and any length above; null where its length is its own. */
  shortestS: z.number().nullable(),
  /** Weeks of a block or season. */
  weeks: z.int().nullable(),
  /** Steps of a session; empty for a block or season. */
  text: z.string(),
  folder: z.string(),
  /** As typed; of originals ids, such as `tendon-high`, which have words in each language. */
  tags: z.array(z.string()),
  version: z.int().positive(),
  /** Whose shelf it stands on; empty for originals. */
  ownerName: z.string(),
});
export type LibraryEntry = z.output<typeof libraryEntryDto>;

const minutes = z.coerce.number().int().min(0).max(1440);

export const libraryQuery = z.strictObject({
  words: z.string().max(120).optional(),
  kind: z.enum(["session", "block", "season"]).optional(),
  sport: z.enum(sports).optional(),
  role: z.enum(roles).optional(),
  leastMin: minutes.optional(),
  mostMin: minutes.optional(),
  shelf: z.enum(shelves).optional(),
  folder: folderField.optional(),
  tag: z.string().max(30).optional(),
  limit: z.coerce.number().int().min(1).max(300).optional(),
});
export type LibraryQuery = z.output<typeof libraryQuery>;

/** In a list our own titles read in the language of the page; what is edited stays as it is kept. */
const listedEntry = libraryEntryDto.extend({ title: engineText(), intent: engineText() });

export const libraryResponse = z.object({
  entries: z.array(listedEntry),
  /** True where more fit than are shown. */
  more: z.boolean(),
  folders: z.array(z.string()),
  tags: z.array(z.string()),
});
export type LibraryResponse = z.output<typeof libraryResponse>;

export const libraryItemDto = libraryEntryDto.extend({
  shelf: z.enum(["own", "shared"]),
  id: idField,
  content: libraryContent,
});
export type LibraryItem = z.output<typeof libraryItemDto>;

const place = { folder: folderField.optional(), tags: tagsField.optional() };

export const itemCreateBody = z.strictObject({ content: sessionContent, ...place });
export type ItemCreate = z.output<typeof itemCreateBody>;

export const itemPatchBody = z.strictObject({
  ...place,
  title: titleField.optional(),
  intent: intentField.optional(),
  /** A session's only: a block's days come from a plan. */
  content: sessionContent.optional(),
  /** Goes back to what an older version held, as a new version. */
  version: z.int().positive().optional(),
});
export type ItemPatch = z.output<typeof itemPatchBody>;

export const libraryVersionsResponse = z.object({
  versions: z.array(
    z.object({
      version: z.int().positive(),
      title: z.string(),
      recordedAt: instantField,
      content: libraryContent,
    }),
  ),
});
export type LibraryVersions = z.output<typeof libraryVersionsResponse>;

export const putAwayDto = z.object({ putAway: z.literal(true) });

/** From a planned session of an athlete: the steps in shares of that athlete's thresholds. */
export const keepSessionBody = z.strictObject({ title: titleField.optional(), ...place });
export type KeepSession = z.output<typeof keepSessionBody>;

/** From an athlete's weeks, both ends inclusive: whole weeks around them. */
export const keepPlanBody = z.strictObject({
  kind: z.enum(["block", "season"]),
  title: titleField,
  from: plainDateField,
  to: plainDateField,
  ...place,
});
export type KeepPlan = z.output<typeof keepPlanBody>;

export const teamDto = z.object({
  id: idField,
  name: z.string(),
  members: z.array(z.object({ id: idField, name: z.string() })),
});
export const shareDto = z.object({
  id: idField,
  /** Null: the whole shelf. */
  itemId: idField.nullable(),
  teamId: idField.nullable(),
  withName: z.string(),
});
export const libraryPeopleResponse = z.object({
  teams: z.array(teamDto),
  shares: z.array(shareDto),
});
export type LibraryPeople = z.output<typeof libraryPeopleResponse>;

const nameField = z.string().trim().min(1).max(60);
const emailField = z.email().max(254);

export const teamCreateBody = z.strictObject({
  name: nameField,
  emails: z.array(emailField).max(30).optional(),
});
export const teamPatchBody = z.strictObject({
  name: nameField.optional(),
  add: z.array(emailField).max(30).optional(),
  remove: z.array(idField).max(30).optional(),
});
export type TeamPatch = z.output<typeof teamPatchBody>;

export const shareBody = z
  .strictObject({
    itemId: idField.nullable(),
    email: emailField.optional(),
    teamId: idField.optional(),
  })
  .refine(({ email, teamId }) => (email === undefined) !== (teamId === undefined), {
    error: "Name a colleague or a team.",
  });
export type ShareInput = z.output<typeof shareBody>;

/** What is placed on a day: a thing of the library, or a copy of a planned session. */
export const placeSource = z.discriminatedUnion("of", [
  z.strictObject({
    of: z.literal("item"),
    itemId: idField,
    /** The newest where left out. */
    version: z.int().positive().optional(),
  }),
  z.strictObject({
    of: z.literal("original"),
    templateId: z.string().max(80),
    durationS: durationSField.gt(0).optional(),
  }),
  z.strictObject({
    of: z.literal("session"),
    sessionId: idField,
    /** Whose plan it stands in, where that is another's: then it goes over in shares of thresholds. */
    athleteId: idField.optional(),
  }),
]);
export type PlaceSource = z.output<typeof placeSource>;

export const placeBody = z.strictObject({
  source: placeSource,
  date: plainDateField,
  /** The session it takes the place of, or `key`: the hardest of that day's week in the same sport. */
  replaces: z.union([idField, z.literal("key")]).optional(),
  override: overrideField.optional(),
});
export type PlaceBody = z.output<typeof placeBody>;

export const layBody = z.strictObject({
  itemId: idField,
  version: z.int().positive().optional(),
  /** A Monday, today or later. */
  from: plainDateField,
  override: overrideField.optional(),
});
export type LayBody = z.output<typeof layBody>;

const weekdayIndexField = z.int().min(0).max(6);

export const rearrangeBody = z.discriminatedUnion("by", [
  z.strictObject({
    by: z.literal("day"),
    /** Everything of one day goes to another. */
    from: plainDateField,
    to: plainDateField,
    override: overrideField.optional(),
  }),
  z.strictObject({
    by: z.literal("weeks"),
    /** The week of this Monday and every one after it move by so many weeks. */
    from: plainDateField,
    weeks: z.int().min(-8).max(8),
    /** Only that one week, onto a free one. */
    alone: z.boolean().optional(),
    override: overrideField.optional(),
  }),
  z.strictObject({
    by: z.literal("weekdays"),
    /** 0 is Monday. From the day on, to the end of the plan. */
    a: weekdayIndexField,
    b: weekdayIndexField,
    from: plainDateField,
    override: overrideField.optional(),
  }),
]);
export type Rearrange = z.output<typeof rearrangeBody>;

const cellSession = z.object({
  title: engineText(),
  sport: z.enum(sports),
  role: z.enum(roles),
  durationS: z.number(),
  distanceM: distanceMField.nullable(),
});
/** One day before and after. */
export const cellDto = z.object({
  date: plainDateField,
  before: z.array(cellSession),
  after: z.array(cellSession),
});
export type Cell = z.output<typeof cellDto>;
