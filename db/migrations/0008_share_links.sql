CREATE TABLE "share_links" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"granted_by" uuid NOT NULL,
	"label" text NOT NULL,
	"scopes" text[] NOT NULL,
	"range" text NOT NULL,
	"code_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "share_links_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "share_links_range_known" CHECK ("share_links"."range" in ('4w', '12w', 'season')),
	CONSTRAINT "share_links_scopes_known" CHECK ("share_links"."scopes" <@ array['load', 'symptoms', 'injury', 'imaging', 'notes']::text[])
);
--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_athlete_fk" FOREIGN KEY ("athlete_id","granted_by") REFERENCES "public"."athletes"("id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "share_links_id_idx" ON "share_links" USING btree ("id");--> statement-breakpoint
CREATE INDEX "share_links_code_hash_idx" ON "share_links" USING btree ("code_hash");--> statement-breakpoint
-- share_links: the athlete makes, sees and ends theirs; a holder's transactions run under the link's
-- own id and see that one row. No sub-select here, as in `grants`, for other policies lead here. The
-- hash is written once and read by app_auth alone.
ALTER TABLE share_links ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE share_links FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT (athlete_id, id, granted_by, label, scopes, range, created_at, expires_at, ended_at),
  INSERT, UPDATE (ended_at) ON share_links TO app_user;
--> statement-breakpoint
GRANT SELECT (athlete_id, id, granted_by, label, scopes, range, created_at, expires_at, ended_at)
  ON share_links TO app_engine;
--> statement-breakpoint
GRANT SELECT (id, athlete_id, granted_by, label, range, code_hash, expires_at, ended_at)
  ON share_links TO app_auth;
--> statement-breakpoint
CREATE POLICY share_links_auth ON share_links FOR SELECT TO app_auth USING (true);
--> statement-breakpoint
CREATE POLICY share_links_select ON share_links FOR SELECT TO app_user, app_engine
  USING (granted_by = (SELECT app_user_id()) OR id = (SELECT app_user_id()));
--> statement-breakpoint
CREATE POLICY share_links_insert ON share_links FOR INSERT TO app_user
  WITH CHECK (granted_by = (SELECT app_user_id()));
--> statement-breakpoint
CREATE POLICY share_links_update ON share_links FOR UPDATE TO app_user
  USING (granted_by = (SELECT app_user_id())) WITH CHECK (granted_by = (SELECT app_user_id()));
--> statement-breakpoint

-- The link that the current transaction runs as, while it stands.
CREATE VIEW standing_links WITH (security_invoker = true) AS
  SELECT athlete_id, scopes
  FROM share_links
  WHERE id = (SELECT app_user_id()) AND ended_at IS NULL AND now() < expires_at;
--> statement-breakpoint
GRANT SELECT ON standing_links TO app_user, app_engine;
--> statement-breakpoint
-- One more way to reach an athlete. No policy that writes knows the role `link`.
CREATE OR REPLACE VIEW reach WITH (security_invoker = true) AS
  SELECT id AS athlete_id, 'self' AS role,
         ARRAY['load', 'symptoms', 'injury', 'imaging', 'notes'] AS scopes
  FROM athletes
  WHERE user_id = (SELECT app_user_id())
  UNION ALL
  SELECT athlete_id, role, scopes FROM standing_grants
  UNION ALL
  SELECT athlete_id, 'link' AS role, scopes FROM standing_links;
--> statement-breakpoint
ALTER POLICY athletes_select ON athletes
  USING (user_id = (SELECT app_user_id())
    OR id IN (SELECT athlete_id FROM standing_grants)
    OR id IN (SELECT athlete_id FROM standing_links));
--> statement-breakpoint
-- The engine reads the whole record to compute what a holder is shown. It writes nothing for them:
-- `lib/services/read-shared-report.ts` brings the plan up to date as the athlete first.
ALTER POLICY athletes_engine ON athletes
  USING (id = (SELECT app_engine_for())
    AND (user_id = (SELECT app_user_id())
      OR id IN (SELECT athlete_id FROM standing_grants)
      OR id IN (SELECT athlete_id FROM standing_links)));
