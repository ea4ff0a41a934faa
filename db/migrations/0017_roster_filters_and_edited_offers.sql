CREATE TABLE "roster_filters" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"criteria" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "roster_filters_user_id_id_pk" PRIMARY KEY("user_id","id"),
	CONSTRAINT "roster_filters_version_positive" CHECK ("roster_filters"."version" between 1 and 1000000)
);
--> statement-breakpoint
ALTER TABLE "change_words" DROP CONSTRAINT "change_words_kind_known";--> statement-breakpoint
ALTER TABLE "changes" ADD COLUMN "accepted" jsonb;--> statement-breakpoint
ALTER TABLE "roster_filters" ADD CONSTRAINT "roster_filters_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "roster_filters_recorded_at_idx" ON "roster_filters" USING btree ("user_id","recorded_at");--> statement-breakpoint
ALTER TABLE "change_words" ADD CONSTRAINT "change_words_kind_known" CHECK ("change_words"."kind" in ('kept', 'asked', 'answered', 'decided'));--> statement-breakpoint
-- roster_filters: each person's own.
ALTER TABLE roster_filters ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE roster_filters FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (name, criteria, version) ON roster_filters TO app_user;
--> statement-breakpoint
CREATE POLICY roster_filters_own ON roster_filters TO app_user
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
--> statement-breakpoint
-- What was offered stays in `after`; what was accepted in its place is written beside it, once.
GRANT UPDATE (accepted) ON changes TO app_user;
--> statement-breakpoint
-- Why somebody accepted with a change, or declined: the athlete's own word or a coach's.
DROP POLICY change_words_insert ON change_words;
--> statement-breakpoint
CREATE POLICY change_words_insert ON change_words FOR INSERT TO app_user
  WITH CHECK (by_user_id = (SELECT app_user_id())
    AND ((kind IN ('kept', 'asked', 'decided')
        AND athlete_id IN (SELECT athlete_id FROM reach WHERE role = 'self'))
      OR (kind IN ('answered', 'decided') AND athlete_id IN (SELECT athlete_id FROM reach
        WHERE scopes @> '{load,notes}' AND role = 'coach'))));
