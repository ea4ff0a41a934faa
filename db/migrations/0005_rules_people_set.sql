CREATE TABLE "away_days" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_date" date NOT NULL,
	"to_date" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "away_days_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "away_days_to_after_from" CHECK ("away_days"."to_date" >= "away_days"."from_date")
);
--> statement-breakpoint
CREATE TABLE "threshold_edits" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rule" text NOT NULL,
	"number" text NOT NULL,
	"value" double precision NOT NULL,
	"from_date" date NOT NULL,
	"to_date" date,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"author_role" text NOT NULL,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "threshold_edits_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "threshold_edits_author_role_known" CHECK ("threshold_edits"."author_role" in ('coach', 'physio')),
	CONSTRAINT "threshold_edits_to_after_from" CHECK ("threshold_edits"."to_date" is null or "threshold_edits"."to_date" >= "threshold_edits"."from_date" - 1)
);
--> statement-breakpoint
ALTER TABLE "athletes" ADD COLUMN "lacks" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "long_run_cap_m" double precision;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "before_cut" jsonb;--> statement-breakpoint
ALTER TABLE "injuries" ADD COLUMN "protocol" text;--> statement-breakpoint
ALTER TABLE "injuries" ADD COLUMN "protocol_version" integer;--> statement-breakpoint
ALTER TABLE "away_days" ADD CONSTRAINT "away_days_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threshold_edits" ADD CONSTRAINT "threshold_edits_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "away_days_from_date_idx" ON "away_days" USING btree ("athlete_id","from_date");--> statement-breakpoint
CREATE INDEX "threshold_edits_from_date_idx" ON "threshold_edits" USING btree ("athlete_id","from_date");--> statement-breakpoint
ALTER TABLE "athletes" ADD CONSTRAINT "athletes_lacks_known" CHECK ("athletes"."lacks" <@ array['gym', 'pool']::text[]);--> statement-breakpoint
ALTER TABLE "injuries" ADD CONSTRAINT "injuries_protocol_has_a_version" CHECK (("injuries"."protocol" is null) = ("injuries"."protocol_version" is null));--> statement-breakpoint
GRANT UPDATE (lacks) ON athletes TO app_user;
--> statement-breakpoint
GRANT UPDATE (protocol, protocol_version) ON injuries TO app_user;
--> statement-breakpoint
GRANT UPDATE (long_run_cap_m, before_cut) ON decisions TO app_user, app_engine;
--> statement-breakpoint

-- threshold_edits: everyone who sees the plan sees them, as with limits. A coach sets numbers of the
-- plan, a physio any; each signs in the role they act in. A coach ends a coach's, a physio any, the
-- athlete what nobody else is left to end (the service says when).
ALTER TABLE threshold_edits ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE threshold_edits FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (to_date, ended_by, ended_at, version) ON threshold_edits TO app_user;
--> statement-breakpoint
GRANT SELECT ON threshold_edits TO app_engine;
--> statement-breakpoint
CREATE POLICY threshold_edits_select ON threshold_edits FOR SELECT TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach));
--> statement-breakpoint
CREATE POLICY threshold_edits_insert ON threshold_edits FOR INSERT TO app_user
  WITH CHECK (author_id = (SELECT app_user_id())
    AND ((author_role = 'coach' AND athlete_id IN (SELECT athlete_id FROM reach
        WHERE role = 'coach' AND scopes @> '{load}'))
      OR (author_role = 'physio' AND athlete_id IN (SELECT athlete_id FROM reach
        WHERE role = 'physio' AND scopes @> '{injury}'))));
--> statement-breakpoint
CREATE POLICY threshold_edits_update ON threshold_edits FOR UPDATE TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach
      WHERE role = 'self' OR (role = 'physio' AND scopes @> '{injury}'))
    OR (author_role = 'coach' AND athlete_id IN (SELECT athlete_id FROM reach
      WHERE role = 'coach' AND scopes @> '{load}')))
  WITH CHECK (athlete_id IN (SELECT athlete_id FROM reach
      WHERE role = 'self' OR (role = 'physio' AND scopes @> '{injury}'))
    OR (author_role = 'coach' AND athlete_id IN (SELECT athlete_id FROM reach
      WHERE role = 'coach' AND scopes @> '{load}')));
--> statement-breakpoint
CREATE POLICY threshold_edits_engine_select ON threshold_edits FOR SELECT TO app_engine
  USING (athlete_id = (SELECT app_engine_for()) AND athlete_id IN (SELECT id FROM athletes));
--> statement-breakpoint

-- away_days: part of the plan, as races are.
ALTER TABLE away_days ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE away_days FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (from_date, to_date, version), DELETE ON away_days TO app_user;
--> statement-breakpoint
GRANT SELECT ON away_days TO app_engine;
--> statement-breakpoint
CREATE POLICY away_days_select ON away_days FOR SELECT TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{load}'));
--> statement-breakpoint
CREATE POLICY away_days_insert ON away_days FOR INSERT TO app_user
  WITH CHECK (athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{load}' AND role = ANY ('{self,coach}')));
--> statement-breakpoint
CREATE POLICY away_days_update ON away_days FOR UPDATE TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{load}' AND role = ANY ('{self,coach}')))
  WITH CHECK (athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{load}' AND role = ANY ('{self,coach}')));
--> statement-breakpoint
CREATE POLICY away_days_delete ON away_days FOR DELETE TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{load}' AND role = ANY ('{self,coach}')));
--> statement-breakpoint
CREATE POLICY away_days_engine_select ON away_days FOR SELECT TO app_engine
  USING (athlete_id = (SELECT app_engine_for()) AND athlete_id IN (SELECT id FROM athletes));
