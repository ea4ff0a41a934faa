-- Roles, privileges and row-level security. By hand: drizzle-kit writes neither FORCE nor roles.
--
-- app_user    a signed-in person; sees what they may reach, nothing without `app.user_id`
-- app_engine  the same person while the engine computes for ONE athlete (`app.engine_for`): reads
--             that athlete's whole record whatever the person's scopes, and writes the plan.
--             db/client.ts `asEngine` is the only way in and out; what it reads is for computing,
--             never for answering.
-- app_auth    before anyone is known: identity tables only
-- None of them logs in, owns anything, or can pass row-level security by.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['app_user', 'app_engine', 'app_auth'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
GRANT app_user, app_engine, app_auth TO CURRENT_USER;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO app_user, app_engine, app_auth;
--> statement-breakpoint

-- A used connection answers '' once the setting's transaction is over, hence nullif.
CREATE FUNCTION app_user_id() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.user_id', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION app_engine_for() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.engine_for', true), '')::uuid;
--> statement-breakpoint

-- Grants that stand right now for the current person.
CREATE VIEW standing_grants WITH (security_invoker = true) AS
  SELECT athlete_id, role, scopes
  FROM grants
  WHERE grantee_id = (SELECT app_user_id())
    AND withdrawn_at IS NULL
    AND valid_from <= now()
    AND (valid_until IS NULL OR now() < valid_until);
--> statement-breakpoint
-- Whom the current person may reach: their own record, and each standing grant.
CREATE VIEW reach WITH (security_invoker = true) AS
  SELECT id AS athlete_id, 'self' AS role,
         ARRAY['load', 'symptoms', 'injury', 'imaging', 'notes'] AS scopes
  FROM athletes
  WHERE user_id = (SELECT app_user_id())
  UNION ALL
  SELECT athlete_id, role, scopes FROM standing_grants;
--> statement-breakpoint
GRANT SELECT ON standing_grants, reach TO app_user, app_engine;
--> statement-breakpoint

-- grants: both sides see them, the athlete alone gives and takes. No sub-select in these policies,
-- for all others lead here. `granted_by` is held to the athlete's own user id by a foreign key.
ALTER TABLE grants ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE grants FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (scopes, valid_until, withdrawn_at) ON grants TO app_user;
--> statement-breakpoint
GRANT SELECT ON grants TO app_engine;
--> statement-breakpoint
CREATE POLICY grants_select ON grants FOR SELECT TO app_user, app_engine
  USING (grantee_id = (SELECT app_user_id()) OR granted_by = (SELECT app_user_id()));
--> statement-breakpoint
CREATE POLICY grants_insert ON grants FOR INSERT TO app_user
  WITH CHECK (granted_by = (SELECT app_user_id()));
--> statement-breakpoint
CREATE POLICY grants_update ON grants FOR UPDATE TO app_user
  USING (granted_by = (SELECT app_user_id())) WITH CHECK (granted_by = (SELECT app_user_id()));
--> statement-breakpoint

-- athletes: the anchor. For the engine it shows exactly the one athlete it was opened for, and that
-- one only while the current person can reach them.
ALTER TABLE athletes ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE athletes FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (display_name, time_zone, level, birth_year, sex, availability_min,
  run_threshold_pace_s_per_km, easy_pace_s_per_km, css_s_per_100m, ftp_w, adaptation_policy, version)
  ON athletes TO app_user;
--> statement-breakpoint
GRANT SELECT ON athletes TO app_engine;
--> statement-breakpoint
CREATE POLICY athletes_select ON athletes FOR SELECT TO app_user
  USING (user_id = (SELECT app_user_id()) OR id IN (SELECT athlete_id FROM standing_grants));
--> statement-breakpoint
CREATE POLICY athletes_insert ON athletes FOR INSERT TO app_user
  WITH CHECK (user_id = (SELECT app_user_id()));
--> statement-breakpoint
CREATE POLICY athletes_update ON athletes FOR UPDATE TO app_user
  USING (user_id = (SELECT app_user_id())
    OR id IN (SELECT athlete_id FROM standing_grants WHERE role = 'coach' AND scopes @> '{load}'))
  WITH CHECK (user_id = (SELECT app_user_id())
    OR id IN (SELECT athlete_id FROM standing_grants WHERE role = 'coach' AND scopes @> '{load}'));
--> statement-breakpoint
CREATE POLICY athletes_engine ON athletes FOR SELECT TO app_engine
  USING (id = (SELECT app_engine_for())
    AND (user_id = (SELECT app_user_id()) OR id IN (SELECT athlete_id FROM standing_grants)));
--> statement-breakpoint

-- Everything else about an athlete, as one matrix: who reads with which scopes, who writes.
--   scopes      a reader other than the athlete needs all of these; {} means any standing grant
--   ins/upd/del roles that may write, besides holding those scopes; {} means nobody
--   engine      what app_engine may do; r read, i insert, u update, d delete
--   signed      the column that must hold the writer's own user id
-- Keys and signatures are never updated: an update reaches every other column only, so no row moves
-- from one athlete to another. A table without `upd` and `del` is append-only.
DO $$
DECLARE
  t record;
  reads text;
  writes text;
  signed text;
  engine constant text :=
    'athlete_id = (SELECT app_engine_for()) AND athlete_id IN (SELECT id FROM athletes)';
  columns text;
BEGIN
  FOR t IN
    SELECT * FROM (VALUES
      -- name                 scopes              ins                 upd                 del            engine  signed
      ('races',              '{load}',           '{self,coach}',     '{self,coach}',     '{self,coach}', 'r',    NULL),
      ('seasons',            '{load}',           '{self,coach}',     '{}',               '{}',           'ri',   'built_by'),
      ('season_weeks',       '{load}',           '{self,coach}',     '{self,coach}',     '{self,coach}', 'riud', NULL),
      ('blocks',             '{load}',           '{self,coach}',     '{self,coach}',     '{self,coach}', 'riud', NULL),
      ('sessions',           '{load}',           '{self,coach}',     '{self,coach}',     '{self,coach}', 'riud', NULL),
      ('session_revisions',  '{load}',           '{self,coach}',     '{}',               '{}',           'ri',   'by_user_id'),
      ('plan_edits',         '{load}',           '{self,coach}',     '{self,coach}',     '{}',           'r',    'by_user_id'),
      ('activities',         '{load}',           '{self}',           '{self}',           '{}',           'r',    NULL),
      ('activity_revisions', '{load,notes}',     '{self}',           '{}',               '{}',           '',     'by_user_id'),
      ('check_ins',          '{symptoms}',       '{self}',           '{self}',           '{}',           'r',    NULL),
      ('check_in_revisions', '{symptoms,notes}', '{self}',           '{}',               '{}',           '',     'by_user_id'),
      ('notes',              '{notes}',          '{self}',           '{self}',           '{self}',       '',     NULL),
      ('injuries',           '{injury}',         '{self,physio}',    '{self,physio}',    '{}',           'r',    NULL),
      ('rehab_stages',       '{injury}',         '{self,physio}',    '{}',               '{}',           '',     'author_id'),
      ('treatments',         '{injury}',         '{self,physio}',    '{}',               '{self,physio}', 'r',   'author_id'),
      ('restrictions',       '{}',               '{self,physio}',    '{self,physio}',    '{}',           'r',    'author_id'),
      ('clearances',         '{symptoms}',       '{self,physio}',    '{}',               '{}',           'r',    'author_id'),
      ('decisions',          '{symptoms}',       '{self}',           '{self}',           '{}',           'riu',  NULL),
      ('changes',            '{load}',           '{self,coach}',     '{self,coach}',     '{}',           'riu',  NULL),
      ('change_reasons',     '{symptoms}',       '{self}',           '{}',               '{}',           'ri',   NULL)
    ) AS matrix (name, scopes, ins, upd, del, engine, signed)
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t.name);
    reads := format('athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> %L)', t.scopes);
    writes := 'athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> %L AND role = ANY (%L))';
    signed := CASE WHEN t.signed IS NULL THEN ''
                   ELSE format(' AND %I = (SELECT app_user_id())', t.signed) END;
    SELECT string_agg(quote_ident(column_name), ', ') INTO columns
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = t.name
      AND column_name NOT IN ('athlete_id', 'id', 'recorded_at')
      AND column_name IS DISTINCT FROM t.signed;

    EXECUTE format('GRANT SELECT ON %I TO app_user', t.name);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO app_user USING (%s)',
      t.name || '_select', t.name, reads);
    IF t.ins <> '{}' THEN
      EXECUTE format('GRANT INSERT ON %I TO app_user', t.name);
      EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO app_user WITH CHECK (%s%s)',
        t.name || '_insert', t.name, format(writes, t.scopes, t.ins), signed);
    END IF;
    IF t.upd <> '{}' THEN
      EXECUTE format('GRANT UPDATE (%s) ON %I TO app_user', columns, t.name);
      EXECUTE format('CREATE POLICY %1$I ON %2$I FOR UPDATE TO app_user USING (%3$s) WITH CHECK (%3$s)',
        t.name || '_update', t.name, format(writes, t.scopes, t.upd));
    END IF;
    IF t.del <> '{}' THEN
      EXECUTE format('GRANT DELETE ON %I TO app_user', t.name);
      EXECUTE format('CREATE POLICY %I ON %I FOR DELETE TO app_user USING (%s)',
        t.name || '_delete', t.name, format(writes, t.scopes, t.del));
    END IF;

    IF t.engine LIKE '%r%' THEN
      EXECUTE format('GRANT SELECT ON %I TO app_engine', t.name);
      EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO app_engine USING (%s)',
        t.name || '_engine_select', t.name, engine);
    END IF;
    IF t.engine LIKE '%i%' THEN
      EXECUTE format('GRANT INSERT ON %I TO app_engine', t.name);
      EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO app_engine WITH CHECK (%s%s)',
        t.name || '_engine_insert', t.name, engine, signed);
    END IF;
    IF t.engine LIKE '%u%' THEN
      EXECUTE format('GRANT UPDATE (%s) ON %I TO app_engine', columns, t.name);
      EXECUTE format('CREATE POLICY %1$I ON %2$I FOR UPDATE TO app_engine USING (%3$s) WITH CHECK (%3$s)',
        t.name || '_engine_update', t.name, engine);
    END IF;
    IF t.engine LIKE '%d%' THEN
      EXECUTE format('GRANT DELETE ON %I TO app_engine', t.name);
      EXECUTE format('CREATE POLICY %I ON %I FOR DELETE TO app_engine USING (%s)',
        t.name || '_engine_delete', t.name, engine);
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint

-- injury_texts: imaging and diagnosis have a consent each, told apart by the row.
ALTER TABLE injury_texts ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE injury_texts FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT ON injury_texts TO app_user;
--> statement-breakpoint
CREATE POLICY injury_texts_select ON injury_texts FOR SELECT TO app_user
  USING ((kind = 'imaging' AND athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{imaging}'))
    OR (kind = 'diagnosis' AND athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{injury}')));
--> statement-breakpoint
CREATE POLICY injury_texts_insert ON injury_texts FOR INSERT TO app_user
  WITH CHECK (author_id = (SELECT app_user_id())
    AND athlete_id IN (SELECT athlete_id FROM reach
      WHERE role = ANY ('{self,physio}') AND scopes @> '{imaging,injury}'));
--> statement-breakpoint

-- audit_log: everyone leaves a trace under their own name, the athlete alone reads who came by.
ALTER TABLE audit_log ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE audit_log FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT ON audit_log TO app_user;
--> statement-breakpoint
CREATE POLICY audit_log_select ON audit_log FOR SELECT TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach WHERE role = 'self'));
--> statement-breakpoint
CREATE POLICY audit_log_insert ON audit_log FOR INSERT TO app_user
  WITH CHECK (actor_id = (SELECT app_user_id()));
--> statement-breakpoint

-- Answers already given, each person's own.
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (status, body, headers), DELETE ON idempotency_keys TO app_user;
--> statement-breakpoint
CREATE POLICY idempotency_keys_own ON idempotency_keys TO app_user
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
--> statement-breakpoint

-- Identity. app_auth looks people up by address, cookie or token; a person sees their own sessions
-- and tokens (never a hash), and the names of those they share a record with.
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE users FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, UPDATE (password_hash) ON users TO app_auth;
--> statement-breakpoint
GRANT SELECT (id, name, roles, time_zone) ON users TO app_user;
--> statement-breakpoint
CREATE POLICY users_auth ON users TO app_auth USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY users_known ON users FOR SELECT TO app_user
  USING (id = (SELECT app_user_id())
    OR id IN (SELECT grantee_id FROM grants)
    OR id IN (SELECT user_id FROM athletes));
--> statement-breakpoint
ALTER TABLE auth_sessions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE auth_sessions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (auth_time, last_seen_at, expires_at, revoked_at) ON auth_sessions TO app_auth;
--> statement-breakpoint
GRANT SELECT (user_id, created_at, auth_time, last_seen_at, expires_at, revoked_at),
  UPDATE (revoked_at) ON auth_sessions TO app_user;
--> statement-breakpoint
CREATE POLICY auth_sessions_auth ON auth_sessions TO app_auth USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY auth_sessions_own ON auth_sessions TO app_user
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
--> statement-breakpoint
ALTER TABLE api_tokens ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE api_tokens FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, UPDATE (last_used_at) ON api_tokens TO app_auth;
--> statement-breakpoint
GRANT SELECT (id, user_id, name, created_at, expires_at, last_used_at, revoked_at), INSERT,
  UPDATE (revoked_at) ON api_tokens TO app_user;
--> statement-breakpoint
CREATE POLICY api_tokens_auth ON api_tokens TO app_auth USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY api_tokens_own ON api_tokens TO app_user
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
