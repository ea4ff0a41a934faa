CREATE TABLE "imports" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"source" text NOT NULL,
	"replaced" uuid[] NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "imports_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "imports_source_known" CHECK ("imports"."source" in ('strava', 'garmin', 'trainingpeaks', 'intervals'))
);
--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_import_fk" FOREIGN KEY ("athlete_id","import_id") REFERENCES "public"."imports"("athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- imports: read like the log. Only that one is taken back is ever written to it again.
ALTER TABLE imports ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE imports FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (undone_at) ON imports TO app_user;
--> statement-breakpoint
CREATE POLICY imports_select ON imports FOR SELECT TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{load}'));
--> statement-breakpoint
CREATE POLICY imports_insert ON imports FOR INSERT TO app_user
  WITH CHECK (athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{load}' AND role = ANY ('{self}')));
--> statement-breakpoint
CREATE POLICY imports_update ON imports FOR UPDATE TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{load}' AND role = ANY ('{self}')))
  WITH CHECK (athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{load}' AND role = ANY ('{self}')));
