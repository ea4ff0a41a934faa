CREATE TABLE "library_items" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_name" text NOT NULL,
	"kind" text NOT NULL,
	"folder" text DEFAULT '' NOT NULL,
	"tags" text[] NOT NULL,
	"title" text NOT NULL,
	"sport" text,
	"role" text,
	"duration_s" double precision NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "library_items_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "library_items_kind_known" CHECK ("library_items"."kind" in ('session', 'block', 'season')),
	CONSTRAINT "library_items_sport_known" CHECK ("library_items"."sport" in ('run', 'bike', 'swim', 'strength', 'hike', 'aqua-jog', 'elliptical', 'walk', 'mobility')),
	CONSTRAINT "library_items_role_known" CHECK ("library_items"."role" in ('easy', 'long', 'steady', 'tempo', 'intervals', 'hills', 'strides', 'brick', 'technique', 'recovery', 'test', 'race', 'strength', 'rehab', 'mobility')),
	CONSTRAINT "library_items_version_positive" CHECK ("library_items"."version" between 1 and 1000000),
	CONSTRAINT "library_items_session_has_sport" CHECK (("library_items"."kind" = 'session') = ("library_items"."sport" is not null and "library_items"."role" is not null))
);
--> statement-breakpoint
CREATE TABLE "library_members" (
	"owner_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	CONSTRAINT "library_members_owner_id_team_id_member_id_pk" PRIMARY KEY("owner_id","team_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "library_shares" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"item_id" uuid,
	"member_id" uuid,
	"team_id" uuid,
	"with_name" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "library_shares_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "library_shares_one_side" CHECK (("library_shares"."member_id" is null) <> ("library_shares"."team_id" is null))
);
--> statement-breakpoint
CREATE TABLE "library_teams" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "library_teams_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "library_versions" (
	"owner_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"content" jsonb NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "library_versions_owner_id_item_id_version_pk" PRIMARY KEY("owner_id","item_id","version")
);
--> statement-breakpoint
ALTER TABLE "library_items" ADD CONSTRAINT "library_items_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_members" ADD CONSTRAINT "library_members_member_id_users_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_members" ADD CONSTRAINT "library_members_team_fk" FOREIGN KEY ("owner_id","team_id") REFERENCES "public"."library_teams"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_shares" ADD CONSTRAINT "library_shares_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_shares" ADD CONSTRAINT "library_shares_member_id_users_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_shares" ADD CONSTRAINT "library_shares_item_fk" FOREIGN KEY ("owner_id","item_id") REFERENCES "public"."library_items"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_shares" ADD CONSTRAINT "library_shares_team_fk" FOREIGN KEY ("owner_id","team_id") REFERENCES "public"."library_teams"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_teams" ADD CONSTRAINT "library_teams_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_versions" ADD CONSTRAINT "library_versions_item_fk" FOREIGN KEY ("owner_id","item_id") REFERENCES "public"."library_items"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "library_items_id_idx" ON "library_items" USING btree ("id");--> statement-breakpoint
CREATE INDEX "library_members_member_id_idx" ON "library_members" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "library_shares_member_id_idx" ON "library_shares" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "library_shares_team_id_idx" ON "library_shares" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "library_versions_item_id_idx" ON "library_versions" USING btree ("item_id");--> statement-breakpoint
-- A coach's shelf is the coach's own and no athlete's: it holds nobody's data. The owner alone writes;
-- whom it is shared with reads. The engine has no business here. The policies of members ask nobody
-- else, those of shares ask members, those of items ask shares: none leads back.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['library_items', 'library_versions', 'library_teams', 'library_members',
    'library_shares'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO app_user', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO app_user
      WITH CHECK (owner_id = (SELECT app_user_id()))', t || '_insert', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['library_teams', 'library_members', 'library_shares'] LOOP
    EXECUTE format('GRANT DELETE ON %I TO app_user', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR DELETE TO app_user
      USING (owner_id = (SELECT app_user_id()))', t || '_delete', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['library_items', 'library_teams'] LOOP
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE TO app_user
      USING (owner_id = (SELECT app_user_id())) WITH CHECK (owner_id = (SELECT app_user_id()))',
      t || '_update', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT UPDATE (owner_name, folder, tags, title, sport, role, duration_s, version, changed_at,
  archived_at) ON library_items TO app_user;
--> statement-breakpoint
GRANT UPDATE (name) ON library_teams TO app_user;
--> statement-breakpoint
CREATE POLICY library_members_select ON library_members FOR SELECT TO app_user
  USING (owner_id = (SELECT app_user_id()) OR member_id = (SELECT app_user_id()));
--> statement-breakpoint
CREATE POLICY library_teams_select ON library_teams FOR SELECT TO app_user
  USING (owner_id = (SELECT app_user_id())
    OR (owner_id, id) IN (SELECT owner_id, team_id FROM library_members
      WHERE member_id = (SELECT app_user_id())));
--> statement-breakpoint
CREATE POLICY library_shares_select ON library_shares FOR SELECT TO app_user
  USING (owner_id = (SELECT app_user_id()) OR member_id = (SELECT app_user_id())
    OR (owner_id, team_id) IN (SELECT owner_id, team_id FROM library_members
      WHERE member_id = (SELECT app_user_id())));
--> statement-breakpoint
CREATE POLICY library_items_select ON library_items FOR SELECT TO app_user
  USING (owner_id = (SELECT app_user_id())
    OR (owner_id, id) IN (SELECT owner_id, item_id FROM library_shares WHERE item_id IS NOT NULL)
    OR owner_id IN (SELECT owner_id FROM library_shares WHERE item_id IS NULL));
--> statement-breakpoint
CREATE POLICY library_versions_select ON library_versions FOR SELECT TO app_user
  USING ((owner_id, item_id) IN (SELECT owner_id, id FROM library_items));
