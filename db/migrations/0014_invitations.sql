CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_user_id" uuid NOT NULL,
	"from_name" text NOT NULL,
	"athlete_id" uuid,
	"role" text NOT NULL,
	"scopes" text[] NOT NULL,
	"valid_until" timestamp with time zone,
	"label" text NOT NULL,
	"code_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"answered_name" text,
	"grant_id" uuid,
	CONSTRAINT "invitations_role_known" CHECK ("invitations"."role" in ('coach', 'physio')),
	CONSTRAINT "invitations_answer_known" CHECK ("invitations"."answer" in ('accepted', 'declined')),
	CONSTRAINT "invitations_scopes_known" CHECK ("invitations"."scopes" <@ array['load', 'symptoms', 'injury', 'imaging', 'notes']::text[])
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"athlete_id" uuid NOT NULL,
	"grant_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"leads" boolean DEFAULT false NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "team_members_athlete_id_grant_id_pk" PRIMARY KEY("athlete_id","grant_id"),
	CONSTRAINT "team_members_role_known" CHECK ("team_members"."role" in ('coach', 'physio'))
);
--> statement-breakpoint
ALTER TABLE "grants" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "self_declared" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_from_user_id_users_id_fk" FOREIGN KEY ("from_user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_athlete_fk" FOREIGN KEY ("athlete_id","from_user_id") REFERENCES "public"."athletes"("id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_grant_fk" FOREIGN KEY ("athlete_id","grant_id") REFERENCES "public"."grants"("athlete_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invitations_code_hash_idx" ON "invitations" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "invitations_from_user_id_idx" ON "invitations" USING btree ("from_user_id");--> statement-breakpoint
CREATE INDEX "invitations_grant_id_idx" ON "invitations" USING btree ("grant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "team_members_one_lead_key" ON "team_members" USING btree ("athlete_id") WHERE "team_members"."leads";--> statement-breakpoint
CREATE INDEX "team_members_user_id_idx" ON "team_members" USING btree ("user_id");--> statement-breakpoint
GRANT UPDATE (roles, self_declared) ON users TO app_auth;
--> statement-breakpoint
-- invitations: the one who asks makes, sees and ends theirs; the one who answered sees what they
-- answered. The code is matched, and the answer written, as app_auth, and by nobody else.
ALTER TABLE invitations ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE invitations FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT (id, from_user_id, from_name, athlete_id, role, scopes, valid_until, label, created_at,
  expires_at, ended_at, answer, answered_at, answered_by, answered_name, grant_id),
  INSERT, UPDATE (ended_at) ON invitations TO app_user;
--> statement-breakpoint
GRANT SELECT, UPDATE (answer, answered_at, answered_by, answered_name, grant_id) ON invitations TO app_auth;
--> statement-breakpoint
CREATE POLICY invitations_auth ON invitations TO app_auth USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY invitations_select ON invitations FOR SELECT TO app_user
  USING (from_user_id = (SELECT app_user_id()) OR answered_by = (SELECT app_user_id()));
--> statement-breakpoint
CREATE POLICY invitations_insert ON invitations FOR INSERT TO app_user
  WITH CHECK (from_user_id = (SELECT app_user_id()) AND answered_by IS NULL);
--> statement-breakpoint
CREATE POLICY invitations_update ON invitations FOR UPDATE TO app_user
  USING (from_user_id = (SELECT app_user_id())) WITH CHECK (from_user_id = (SELECT app_user_id()));
--> statement-breakpoint
-- An accepted invitation is the athlete's own word: it opens exactly what she offered.
ALTER POLICY grants_insert ON grants
  WITH CHECK (granted_by = (SELECT app_user_id())
    OR (grantee_id = (SELECT app_user_id()) AND EXISTS (
      SELECT FROM invitations i
      WHERE i.grant_id = grants.id AND i.athlete_id = grants.athlete_id
        AND i.from_user_id = grants.granted_by AND i.answered_by = grants.grantee_id
        AND i.answer = 'accepted' AND i.role = grants.role AND i.scopes = grants.scopes
        AND i.valid_until IS NOT DISTINCT FROM grants.valid_until
        AND grants.withdrawn_at IS NULL)));
--> statement-breakpoint
-- The one who holds a grant may give it up; the trigger lets them change nothing else of it.
ALTER POLICY grants_update ON grants
  USING (granted_by = (SELECT app_user_id()) OR grantee_id = (SELECT app_user_id()))
  WITH CHECK (granted_by = (SELECT app_user_id()) OR grantee_id = (SELECT app_user_id()));
--> statement-breakpoint
GRANT UPDATE (withdrawn_by) ON grants TO app_user;
--> statement-breakpoint
CREATE FUNCTION guard_grant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app_user_id() <> NEW.granted_by AND (OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
      OR NEW.scopes <> OLD.scopes OR NEW.valid_until IS DISTINCT FROM OLD.valid_until) THEN
    RAISE insufficient_privilege USING MESSAGE = 'a grant is changed by the athlete alone';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER grants_guard BEFORE UPDATE ON grants FOR EACH ROW EXECUTE FUNCTION guard_grant();
--> statement-breakpoint
-- The owner is held to the policies as well: for the one statement that fills the table they are not.
ALTER TABLE grants NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE users NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
INSERT INTO team_members (athlete_id, grant_id, user_id, name, role, leads, since, until)
SELECT g.athlete_id, g.id, g.grantee_id, u.name, g.role,
  g.role = 'coach' AND g.withdrawn_at IS NULL AND g.id = (SELECT f.id FROM grants f
    WHERE f.athlete_id = g.athlete_id AND f.role = 'coach' AND f.withdrawn_at IS NULL
    ORDER BY f.valid_from, f.id LIMIT 1),
  g.valid_from, coalesce(g.withdrawn_at, g.valid_until)
FROM grants g JOIN users u ON u.id = g.grantee_id;
--> statement-breakpoint
ALTER TABLE grants FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE users FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE team_members ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE team_members FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (leads, until) ON team_members TO app_user;
--> statement-breakpoint
CREATE POLICY team_members_select ON team_members FOR SELECT TO app_user
  USING (user_id = (SELECT app_user_id())
    OR athlete_id IN (SELECT athlete_id FROM reach WHERE role = ANY ('{self,coach,physio}')));
--> statement-breakpoint
CREATE POLICY team_members_insert ON team_members FOR INSERT TO app_user
  WITH CHECK (user_id = (SELECT app_user_id())
    OR athlete_id IN (SELECT athlete_id FROM reach WHERE role = 'self'));
--> statement-breakpoint
CREATE POLICY team_members_update ON team_members FOR UPDATE TO app_user
  USING (user_id = (SELECT app_user_id())
    OR athlete_id IN (SELECT athlete_id FROM reach WHERE role = ANY ('{self,coach}')))
  WITH CHECK (user_id = (SELECT app_user_id())
    OR athlete_id IN (SELECT athlete_id FROM reach WHERE role = ANY ('{self,coach}')));
--> statement-breakpoint
-- The first coach leads until somebody says otherwise.
CREATE FUNCTION join_team() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO team_members (athlete_id, grant_id, user_id, name, role, leads, since, until)
  VALUES (NEW.athlete_id, NEW.id, NEW.grantee_id,
    coalesce((SELECT u.name FROM users u WHERE u.id = NEW.grantee_id), ''), NEW.role,
    NEW.role = 'coach' AND NEW.withdrawn_at IS NULL AND NOT EXISTS (SELECT FROM team_members m
      WHERE m.athlete_id = NEW.athlete_id AND m.leads),
    NEW.valid_from, coalesce(NEW.withdrawn_at, NEW.valid_until));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION end_in_team() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE team_members
  SET until = coalesce(NEW.withdrawn_at, NEW.valid_until), leads = leads AND NEW.withdrawn_at IS NULL
  WHERE athlete_id = NEW.athlete_id AND grant_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER grants_join_team AFTER INSERT ON grants FOR EACH ROW EXECUTE FUNCTION join_team();
--> statement-breakpoint
CREATE TRIGGER grants_end_in_team AFTER UPDATE OF withdrawn_at, valid_until ON grants
  FOR EACH ROW EXECUTE FUNCTION end_in_team();
