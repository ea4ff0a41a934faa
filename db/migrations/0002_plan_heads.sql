CREATE TABLE "plan_heads" (
	"athlete_id" uuid PRIMARY KEY NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "plan_heads" ADD CONSTRAINT "plan_heads_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE plan_heads ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE plan_heads FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Taken and counted by the engine alone, whoever it works for.
GRANT SELECT, INSERT, UPDATE (revision) ON plan_heads TO app_engine;
--> statement-breakpoint
CREATE POLICY plan_heads_engine_select ON plan_heads FOR SELECT TO app_engine
  USING (athlete_id = (SELECT app_engine_for()) AND athlete_id IN (SELECT id FROM athletes));
--> statement-breakpoint
CREATE POLICY plan_heads_engine_insert ON plan_heads FOR INSERT TO app_engine
  WITH CHECK (athlete_id = (SELECT app_engine_for()) AND athlete_id IN (SELECT id FROM athletes));
--> statement-breakpoint
CREATE POLICY plan_heads_engine_update ON plan_heads FOR UPDATE TO app_engine
  USING (athlete_id = (SELECT app_engine_for()) AND athlete_id IN (SELECT id FROM athletes))
  WITH CHECK (athlete_id = (SELECT app_engine_for()) AND athlete_id IN (SELECT id FROM athletes));
