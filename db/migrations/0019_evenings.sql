CREATE TABLE "evenings" (
	"athlete_id" uuid NOT NULL,
	"local_date" date NOT NULL,
	"version" integer NOT NULL,
	"during_pain" smallint,
	"after_pain" smallint,
	"by_user_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evenings_athlete_id_local_date_version_pk" PRIMARY KEY("athlete_id","local_date","version"),
	CONSTRAINT "evenings_during_pain_range" CHECK ("evenings"."during_pain" between 0 and 10),
	CONSTRAINT "evenings_after_pain_range" CHECK ("evenings"."after_pain" between 0 and 10),
	CONSTRAINT "evenings_answered" CHECK (num_nonnulls("evenings"."during_pain", "evenings"."after_pain") > 0)
);
--> statement-breakpoint
ALTER TABLE "evenings" ADD CONSTRAINT "evenings_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- evenings: the athlete's own answers, read like check-ins. Append-only.
ALTER TABLE evenings ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE evenings FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT ON evenings TO app_user;
--> statement-breakpoint
GRANT SELECT ON evenings TO app_engine;
--> statement-breakpoint
CREATE POLICY evenings_select ON evenings FOR SELECT TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{symptoms}'));
--> statement-breakpoint
CREATE POLICY evenings_insert ON evenings FOR INSERT TO app_user
  WITH CHECK (by_user_id = (SELECT app_user_id()) AND athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{symptoms}' AND role = ANY ('{self}')));
--> statement-breakpoint
CREATE POLICY evenings_engine_select ON evenings FOR SELECT TO app_engine
  USING (athlete_id = (SELECT app_engine_for()) AND athlete_id IN (SELECT id FROM athletes));
--> statement-breakpoint
-- A deletion can be taken back.
ALTER TABLE "activity_revisions" DROP CONSTRAINT "activity_revisions_kind_known";--> statement-breakpoint
ALTER TABLE "activity_revisions" ADD CONSTRAINT "activity_revisions_kind_known" CHECK ("activity_revisions"."kind" in ('logged', 'edited', 'deleted', 'restored'));
