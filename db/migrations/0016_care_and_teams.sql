CREATE TABLE "scores" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"local_date" date NOT NULL,
	"kind" text NOT NULL,
	"total" double precision NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scores_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "scores_kind_known" CHECK ("scores"."kind" in ('VISA-H', 'VISA-A', 'VISA-P', 'VISA-G', 'other')),
	CONSTRAINT "scores_total_range" CHECK ("scores"."total" between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "restrictions" DROP CONSTRAINT "restrictions_kind_known";--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "scores_local_date_idx" ON "scores" USING btree ("athlete_id","local_date");--> statement-breakpoint
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_kind_known" CHECK ("restrictions"."kind" in ('no-hills', 'no-speed', 'no-run', 'max-run-minutes', 'max-long-run-m', 'max-ride-minutes', 'max-aero-minutes', 'no-breaststroke', 'pain-ceiling', 'max-sitting-minutes'));--> statement-breakpoint
-- scores: entered by the athlete or a physio, each their own to take out again.
ALTER TABLE scores ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE scores FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON scores TO app_user;
--> statement-breakpoint
CREATE POLICY scores_select ON scores FOR SELECT TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{injury}'));
--> statement-breakpoint
CREATE POLICY scores_insert ON scores FOR INSERT TO app_user
  WITH CHECK (author_id = (SELECT app_user_id()) AND athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{injury}' AND role = ANY ('{self,physio}')));
--> statement-breakpoint
CREATE POLICY scores_delete ON scores FOR DELETE TO app_user
  USING (author_id = (SELECT app_user_id()) AND athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{injury}' AND role = ANY ('{self,physio}')));
--> statement-breakpoint
CREATE TABLE "head_coaches" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"grant_id" uuid NOT NULL,
	"named_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "head_coaches_athlete_id_id_pk" PRIMARY KEY("athlete_id","id")
);
--> statement-breakpoint
ALTER TABLE "head_coaches" ADD CONSTRAINT "head_coaches_grant_fk" FOREIGN KEY ("athlete_id","grant_id") REFERENCES "public"."grants"("athlete_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "head_coaches_grant_id_idx" ON "head_coaches" USING btree ("athlete_id","grant_id");--> statement-breakpoint
-- head_coaches: the athlete or a coach says who leads. Append-only.
ALTER TABLE head_coaches ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE head_coaches FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT ON head_coaches TO app_user;
--> statement-breakpoint
CREATE POLICY head_coaches_select ON head_coaches FOR SELECT TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach WHERE role = ANY ('{self,coach,physio}')));
--> statement-breakpoint
CREATE POLICY head_coaches_insert ON head_coaches FOR INSERT TO app_user
  WITH CHECK (named_by = (SELECT app_user_id())
    AND athlete_id IN (SELECT athlete_id FROM reach WHERE role = ANY ('{self,coach}')));
--> statement-breakpoint
GRANT SELECT (id) ON grants TO app_team;
