import { is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { afterAll, describe, expect, test } from "vitest";
import { pg } from "./client";
import * as schema from "./schema";
import { closeOwner, ownerSql } from "./testing";

afterAll(async () => {
  await pg.end();
  await closeOwner();
});

const APP_ROLES = ["app_user", "app_engine", "app_auth", "app_reminder", "app_team"];
/** Written once and kept: no role of the application may change or remove a row. */
const APPEND_ONLY = [
  "activity_revisions",
  "audit_log",
  "change_reasons",
  "change_words",
  "check_in_revisions",
  "clearances",
  "comment_reads",
  "evenings",
  "head_coaches",
  "library_versions",
  "rehab_stages",
  "seasons",
  "session_revisions",
  "text_revisions",
];

describe("every table keeps its rows to whom they belong", () => {
  test("row-level security is on and forced, without exception", async () => {
    const open = await ownerSql()`
      select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and not (relrowsecurity and relforcerowsecurity)`;
    expect(open.map((t) => t.relname)).toEqual([]);
  });

  test("what a role may do, a policy limits", async () => {
    const unlimited = await ownerSql()`
      with granted as (
        select distinct grantee, table_name, privilege_type
        from information_schema.column_privileges
        where table_schema = 'public' and grantee = any(${APP_ROLES}) and privilege_type <> 'REFERENCES'
        union
        select grantee, table_name, privilege_type from information_schema.role_table_grants
        where table_schema = 'public' and grantee = any(${APP_ROLES}) and privilege_type = 'DELETE'
      )
      select g.grantee, g.table_name, g.privilege_type from granted g
      join pg_class c on c.relname = g.table_name and c.relkind = 'r'
        and c.relnamespace = 'public'::regnamespace
      where not exists (
        select from pg_policies p
        where p.tablename = g.table_name and g.grantee = any(p.roles)
          and p.cmd in ('ALL', g.privilege_type))`;
    expect([...unlimited]).toEqual([]);
  });

  test("a policy that reads limits what is read, one that writes what is written", async () => {
    const blank = await ownerSql()`
      select tablename, policyname from pg_policies
      where (cmd in ('ALL', 'SELECT', 'UPDATE', 'DELETE') and qual is null)
         or (cmd in ('ALL', 'INSERT', 'UPDATE') and with_check is null)`;
    expect([...blank]).toEqual([]);
  });

  test("only who finds out who asks, and the record of what was sent, have policies that ask nothing", async () => {
    const open = await ownerSql()`
      select tablename, roles::text from pg_policies where qual = 'true' order by tablename`;
    expect([...open]).toEqual([
      { tablename: "api_tokens", roles: "{app_auth}" },
      { tablename: "auth_sessions", roles: "{app_auth}" },
      { tablename: "calendar_feeds", roles: "{app_auth}" },
      { tablename: "invitations", roles: "{app_auth}" },
      { tablename: "reminder_sends", roles: "{app_reminder}" },
      { tablename: "share_links", roles: "{app_auth}" },
      { tablename: "users", roles: "{app_auth}" },
    ]);
  });

  test("no policy opens anything to everybody", async () => {
    const everybody = await ownerSql()`
      select tablename, policyname from pg_policies where roles && '{public}'`;
    expect([...everybody]).toEqual([]);
  });
});

describe("the roles of the application are powerless", () => {
  test("they cannot log in, bypass row-level security, or make anything", async () => {
    const roles = await ownerSql()`
      select rolname, rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb, rolinherit,
        (select count(*)::int from pg_class where relowner = r.oid) as owns,
        (select count(*)::int from pg_auth_members where member = r.oid) as member_of
      from pg_roles r where rolname = any(${APP_ROLES})`;
    expect(roles).toHaveLength(APP_ROLES.length);
    for (const role of roles) {
      expect(role).toMatchObject({
        rolsuper: false,
        rolbypassrls: false,
        rolcanlogin: false,
        rolcreaterole: false,
        rolcreatedb: false,
        owns: 0,
        member_of: 0,
      });
    }
  });

  test("append-only tables grant neither update, delete nor truncate", async () => {
    const writable = await ownerSql()`
      select table_name, privilege_type from information_schema.column_privileges
      where grantee = any(${APP_ROLES}) and table_name = any(${APPEND_ONLY}) and privilege_type = 'UPDATE'
      union
      select table_name, privilege_type from information_schema.role_table_grants
      where grantee = any(${APP_ROLES}) and table_name = any(${APPEND_ONLY})
        and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`;
    expect([...writable]).toEqual([]);
  });

  test("no update reaches athlete_id: a row never moves from one athlete to another", async () => {
    const movable = await ownerSql()`
      select table_name from information_schema.column_privileges
      where grantee = any(${APP_ROLES}) and privilege_type = 'UPDATE'
        and column_name in ('athlete_id', 'id', 'user_id', 'granted_by')`;
    expect([...movable]).toEqual([]);
  });

  test("the sign-in role reaches identity tables, of links what they open, and of grants their end", async () => {
    const reached = await ownerSql()`
      select distinct table_name from information_schema.column_privileges
      where grantee = 'app_auth' order by table_name`;
    expect(reached.map((t) => t.table_name)).toEqual([
      "api_tokens",
      "auth_sessions",
      "calendar_feeds",
      "grants",
      "invitations",
      "share_links",
      "users",
    ]);
  });

  test("of a grant the sign-in role writes its end alone, and only the holder's own", async () => {
    const written = await ownerSql()`
      select column_name as name from information_schema.column_privileges
      where grantee = 'app_auth' and table_name = 'grants' and privilege_type = 'UPDATE'
      order by 1`;
    expect(written.map((column) => column.name)).toEqual(["withdrawn_at", "withdrawn_by"]);
    const policies = await ownerSql()`
      select qual from pg_policies where tablename = 'grants' and roles = '{app_auth}'`;
    expect(policies).toHaveLength(2);
    for (const { qual } of policies) expect(qual).toContain("grantee_id");
  });

  test("the reminder role reads who, where to and in which zone, and nothing of training", async () => {
    const reached = await ownerSql()`
      select table_name || '.' || column_name as name from information_schema.column_privileges
      where grantee = 'app_reminder' and table_name not in ('reminders', 'reminder_sends')
      order by 1`;
    expect(reached.map((column) => column.name)).toEqual([
      "athletes.time_zone",
      "athletes.user_id",
      "users.disabled_at",
      "users.email",
      "users.id",
      "users.name",
      "users.time_zone",
    ]);
  });

  test("the team role reads who takes part in a record, and nothing of what is in it", async () => {
    const reached = await ownerSql()`
      select table_name || '.' || column_name as name from information_schema.column_privileges
      where grantee = 'app_team' order by 1`;
    expect(reached.map((column) => column.name)).toEqual([
      "athletes.display_name",
      "athletes.id",
      "athletes.user_id",
      "grants.athlete_id",
      "grants.grantee_id",
      "grants.id",
      "grants.role",
      "grants.scopes",
      "grants.valid_from",
      "grants.valid_until",
      "grants.withdrawn_at",
      "users.id",
      "users.name",
    ]);
  });

  test("a comment is taken back by emptying it, never rewritten or removed", async () => {
    const writable = await ownerSql()`
      select column_name as name from information_schema.column_privileges
      where grantee = any(${APP_ROLES}) and table_name = 'comments' and privilege_type = 'UPDATE'
      order by 1`;
    expect(writable.map((column) => column.name)).toEqual(["mentions", "removed_at", "text"]);
    const gone = await ownerSql()`
      select grantee from information_schema.role_table_grants
      where grantee = any(${APP_ROLES}) and table_name = 'comments' and privilege_type = 'DELETE'`;
    expect([...gone]).toEqual([]);
  });
});

describe("the schema in the code is the schema on the disk", () => {
  const tables = Object.values(schema).filter((value) => is(value, PgTable));

  test.each(tables.map((table) => getTableConfig(table)))("$name", async ({ name, columns }) => {
    const onDisk = await ownerSql()`
      select column_name as name, is_nullable = 'NO' as "notNull", data_type as type
      from information_schema.columns where table_schema = 'public' and table_name = ${name}`;
    const inCode = columns.map((c) => ({
      name: c.name,
      notNull: c.notNull,
      type: c.getSQLType().endsWith("[]") ? "ARRAY" : c.getSQLType(),
    }));
    const byName = (a: { name?: string }, b: { name?: string }) =>
      String(a.name).localeCompare(String(b.name));
    expect(inCode.toSorted(byName)).toEqual([...onDisk].toSorted(byName));
  });
});

describe("one athlete, one shard", () => {
  test("athlete_id is required and first in each primary key and unique index", async () => {
    const late = await ownerSql()`
      select c.relname, i.indexrelid::regclass::text as index
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'athlete_id'
      join pg_index i on i.indrelid = c.oid and i.indisunique
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and (i.indkey[0] <> a.attnum or not a.attnotnull)`;
    expect([...late]).toEqual([]);
  });

  test("a foreign key of an athlete's table begins with the athlete", async () => {
    const across = await ownerSql()`
      select k.conname from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'athlete_id'
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace
        and k.conkey[1] <> a.attnum`;
    expect([...across]).toEqual([]);
  });

  test("nothing in the request path that other databases lack", async () => {
    const [found] = await ownerSql()`
      select
        (select count(*)::int from pg_trigger t join pg_class c on c.oid = t.tgrelid
          where not tgisinternal and c.relnamespace = 'public'::regnamespace) as triggers,
        (select count(*)::int from pg_class
          where relkind = 'S' and relnamespace = 'public'::regnamespace) as sequences,
        (select count(*)::int from pg_proc
          where prosecdef and pronamespace = 'public'::regnamespace) as definer_functions`;
    expect(found).toEqual({ triggers: 0, sequences: 0, definer_functions: 0 });
  });
});
