CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_user_id" uuid NOT NULL,
	"from_name" text NOT NULL,
	"record_id" uuid,
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
ALTER TABLE "grants" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "self_declared" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_from_user_id_users_id_fk" FOREIGN KEY ("from_user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_athlete_fk" FOREIGN KEY ("record_id","from_user_id") REFERENCES "public"."athletes"("id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invitations_code_hash_idx" ON "invitations" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "invitations_from_user_id_idx" ON "invitations" USING btree ("from_user_id");--> statement-breakpoint
CREATE INDEX "invitations_grant_id_idx" ON "invitations" USING btree ("grant_id");--> statement-breakpoint
GRANT UPDATE (roles, self_declared) ON users TO app_auth;
--> statement-breakpoint
-- invitations: the one who asks makes, sees and ends theirs; the one who answered sees what they
-- answered. The code is matched, and the answer written, as app_auth, and by nobody else.
ALTER TABLE invitations ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE invitations FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT (id, from_user_id, from_name, record_id, role, scopes, valid_until, label, created_at,
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
      WHERE i.grant_id = grants.id AND i.record_id = grants.athlete_id
        AND i.from_user_id = grants.granted_by AND i.answered_by = grants.grantee_id
        AND i.answer = 'accepted' AND i.role = grants.role AND i.scopes = grants.scopes
        AND i.valid_until IS NOT DISTINCT FROM grants.valid_until
        AND grants.withdrawn_at IS NULL)));
--> statement-breakpoint
-- The one who holds a grant may give it up: as app_auth, which may write these two columns and no other.
GRANT UPDATE (withdrawn_by) ON grants TO app_user;
--> statement-breakpoint
GRANT SELECT (athlete_id, id, grantee_id, valid_until, withdrawn_at), UPDATE (withdrawn_at, withdrawn_by)
  ON grants TO app_auth;
--> statement-breakpoint
CREATE POLICY grants_own_select ON grants FOR SELECT TO app_auth USING (grantee_id = (SELECT app_user_id()));
--> statement-breakpoint
CREATE POLICY grants_own_end ON grants FOR UPDATE TO app_auth
  USING (grantee_id = (SELECT app_user_id()) AND withdrawn_at IS NULL)
  WITH CHECK (grantee_id = (SELECT app_user_id()) AND withdrawn_at IS NOT NULL);
