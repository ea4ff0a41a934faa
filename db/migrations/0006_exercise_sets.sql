CREATE TABLE "exercise_sets" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"local_date" date NOT NULL,
	"session_id" uuid,
	"exercise" text NOT NULL,
	"side" text NOT NULL,
	"set_number" smallint NOT NULL,
	"reps" smallint,
	"hold_s" smallint,
	"distance_m" smallint,
	"load_kg" double precision,
	"pain" smallint,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exercise_sets_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "exercise_sets_once" UNIQUE("athlete_id","local_date","exercise","side","set_number"),
	CONSTRAINT "exercise_sets_side_known" CHECK ("exercise_sets"."side" in ('left', 'right', 'both')),
	CONSTRAINT "exercise_sets_exercise_shape" CHECK ("exercise_sets"."exercise" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "exercise_sets_one_amount" CHECK (num_nonnulls("exercise_sets"."reps", "exercise_sets"."hold_s", "exercise_sets"."distance_m") = 1),
	CONSTRAINT "exercise_sets_set_number_range" CHECK ("exercise_sets"."set_number" between 1 and 50),
	CONSTRAINT "exercise_sets_reps_range" CHECK ("exercise_sets"."reps" between 1 and 500),
	CONSTRAINT "exercise_sets_hold_s_range" CHECK ("exercise_sets"."hold_s" between 1 and 3600),
	CONSTRAINT "exercise_sets_distance_m_range" CHECK ("exercise_sets"."distance_m" between 1 and 10000),
	CONSTRAINT "exercise_sets_load_kg_range" CHECK ("exercise_sets"."load_kg" between 0 and 500),
	CONSTRAINT "exercise_sets_pain_range" CHECK ("exercise_sets"."pain" between 0 and 10)
);
--> statement-breakpoint
ALTER TABLE "exercise_sets" ADD CONSTRAINT "exercise_sets_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- What was done and how it hurt: read with both scopes, written by the athlete alone.
ALTER TABLE exercise_sets ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE exercise_sets FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE,
  UPDATE (session_id, reps, hold_s, distance_m, load_kg, pain, note, version) ON exercise_sets TO app_user;
--> statement-breakpoint
CREATE POLICY exercise_sets_select ON exercise_sets FOR SELECT TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{injury,symptoms}'));
--> statement-breakpoint
CREATE POLICY exercise_sets_insert ON exercise_sets FOR INSERT TO app_user
  WITH CHECK (athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{injury,symptoms}' AND role = ANY ('{self}')));
--> statement-breakpoint
CREATE POLICY exercise_sets_update ON exercise_sets FOR UPDATE TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{injury,symptoms}' AND role = ANY ('{self}')))
  WITH CHECK (athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{injury,symptoms}' AND role = ANY ('{self}')));
--> statement-breakpoint
CREATE POLICY exercise_sets_delete ON exercise_sets FOR DELETE TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{injury,symptoms}' AND role = ANY ('{self}')));
