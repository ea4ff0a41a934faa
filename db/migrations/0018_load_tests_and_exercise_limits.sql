CREATE TABLE "load_tests" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"local_date" date NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"value" double precision NOT NULL,
	"pain" smallint,
	"note" text DEFAULT '' NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "load_tests_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "load_tests_kind_known" CHECK ("load_tests"."kind" in ('single-leg-bridge-reps', 'single-leg-bridge-hold', 'hamstring-hold', 'prone-curl-10rm', 'single-leg-calf-raise-reps', 'single-leg-squat-reps', 'single-leg-stance-hold', 'side-lying-lift-hold')),
	CONSTRAINT "load_tests_side_known" CHECK ("load_tests"."side" in ('left', 'right')),
	CONSTRAINT "load_tests_value_range" CHECK ("load_tests"."value" between 0 and 1000),
	CONSTRAINT "load_tests_pain_range" CHECK ("load_tests"."pain" between 0 and 10),
	CONSTRAINT "load_tests_note_length" CHECK (length("load_tests"."note") <= 200)
);
--> statement-breakpoint
ALTER TABLE "restrictions" DROP CONSTRAINT "restrictions_kind_known";--> statement-breakpoint
ALTER TABLE "restrictions" ADD COLUMN "exercise" text;--> statement-breakpoint
ALTER TABLE "load_tests" ADD CONSTRAINT "load_tests_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "load_tests_local_date_idx" ON "load_tests" USING btree ("athlete_id","local_date");--> statement-breakpoint
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_exercise_shape" CHECK ("restrictions"."exercise" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');--> statement-breakpoint
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_exercise_named" CHECK (("restrictions"."exercise" is not null) = ("restrictions"."kind" like '%-exercise%'));--> statement-breakpoint
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_kind_known" CHECK ("restrictions"."kind" in ('no-hills', 'no-speed', 'no-run', 'max-run-minutes', 'max-long-run-m', 'max-ride-minutes', 'max-aero-minutes', 'no-breaststroke', 'pain-ceiling', 'max-sitting-minutes', 'no-exercise', 'max-exercise-kg', 'max-exercise-sets', 'max-exercise-reps', 'max-exercise-hold-s', 'max-exercise-range-deg'));--> statement-breakpoint
-- load_tests: entered by the athlete or a physio, each their own to take out again.
ALTER TABLE load_tests ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE load_tests FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON load_tests TO app_user;
--> statement-breakpoint
CREATE POLICY load_tests_select ON load_tests FOR SELECT TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{injury,symptoms}'));
--> statement-breakpoint
CREATE POLICY load_tests_insert ON load_tests FOR INSERT TO app_user
  WITH CHECK (author_id = (SELECT app_user_id()) AND athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{injury,symptoms}' AND role = ANY ('{self,physio}')));
--> statement-breakpoint
CREATE POLICY load_tests_delete ON load_tests FOR DELETE TO app_user
  USING (author_id = (SELECT app_user_id()) AND athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{injury,symptoms}' AND role = ANY ('{self,physio}')));
