CREATE TABLE "comment_reads" (
	"athlete_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comment_reads_athlete_id_comment_id_user_id_pk" PRIMARY KEY("athlete_id","comment_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"subject_date" date NOT NULL,
	"subject_title" text NOT NULL,
	"text" text,
	"mentions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"author_role" text NOT NULL,
	"removed_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comments_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "comments_kind_known" CHECK ("comments"."kind" in ('session', 'week', 'block', 'check-in', 'change')),
	CONSTRAINT "comments_author_role_known" CHECK ("comments"."author_role" in ('athlete', 'coach', 'physio')),
	CONSTRAINT "comments_text_length" CHECK (char_length("comments"."text") between 1 and 2000),
	CONSTRAINT "comments_text_until_removed" CHECK (("comments"."removed_at" is null) = ("comments"."text" is not null)),
	CONSTRAINT "comments_at_most_ten_mentions" CHECK (jsonb_array_length("comments"."mentions") <= 10)
);
--> statement-breakpoint
ALTER TABLE "reminder_sends" DROP CONSTRAINT "reminder_sends_kind_known";--> statement-breakpoint
DROP INDEX "reminders_on_idx";--> statement-breakpoint
ALTER TABLE "reminders" ADD COLUMN "comments_on" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reminders" ADD COLUMN "comments_at" smallint DEFAULT 1080 NOT NULL;--> statement-breakpoint
ALTER TABLE "reminders" ADD COLUMN "comments_set_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "comment_reads" ADD CONSTRAINT "comment_reads_comment_fk" FOREIGN KEY ("athlete_id","comment_id") REFERENCES "public"."comments"("athlete_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_reads_user_id_idx" ON "comment_reads" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "comments_subject_idx" ON "comments" USING btree ("athlete_id","kind","subject","recorded_at");--> statement-breakpoint
CREATE INDEX "comments_recorded_at_idx" ON "comments" USING btree ("athlete_id","recorded_at");--> statement-breakpoint
CREATE INDEX "reminders_on_idx" ON "reminders" USING btree ("user_id") WHERE "reminders"."check_in_on" or "reminders"."tomorrow_on" or "reminders"."comments_on";--> statement-breakpoint
ALTER TABLE "reminder_sends" ADD CONSTRAINT "reminder_sends_kind_known" CHECK ("reminder_sends"."kind" in ('check-in', 'tomorrow', 'comments'));--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_comments_at_within_a_day" CHECK ("reminders"."comments_at" between 0 and 1439);
--> statement-breakpoint
-- Free text in a conversation may say anything, so it is read with the scope of its subject and
-- `notes`, like a question about a change and its answer. The holder of a link reads none of it.
ALTER TABLE comments ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE comments FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (text, mentions, removed_at) ON comments TO app_user;
--> statement-breakpoint
CREATE POLICY comments_select ON comments FOR SELECT TO app_user
  USING ((kind = 'check-in' AND athlete_id IN (SELECT athlete_id FROM reach
      WHERE scopes @> '{symptoms,notes}' AND role = ANY ('{self,coach,physio}')))
    OR (kind <> 'check-in' AND athlete_id IN (SELECT athlete_id FROM reach
      WHERE scopes @> '{load,notes}' AND role = ANY ('{self,coach,physio}'))));
--> statement-breakpoint
CREATE POLICY comments_insert ON comments FOR INSERT TO app_user
  WITH CHECK (author_id = (SELECT app_user_id()) AND removed_at IS NULL
    AND ((kind = 'check-in' AND athlete_id IN (SELECT athlete_id FROM reach
        WHERE scopes @> '{symptoms,notes}' AND role = ANY ('{self,coach,physio}')))
      OR (kind <> 'check-in' AND athlete_id IN (SELECT athlete_id FROM reach
        WHERE scopes @> '{load,notes}' AND role = ANY ('{self,coach,physio}')))));
--> statement-breakpoint
-- Its author takes it back, once and for good: the words go, the row stays.
CREATE POLICY comments_remove ON comments FOR UPDATE TO app_user
  USING (author_id = (SELECT app_user_id()) AND removed_at IS NULL)
  WITH CHECK (author_id = (SELECT app_user_id()) AND removed_at IS NOT NULL
    AND mentions = '[]'::jsonb);
--> statement-breakpoint
-- What somebody has read is theirs to know: nobody is told who has looked.
ALTER TABLE comment_reads ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE comment_reads FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT ON comment_reads TO app_user;
--> statement-breakpoint
CREATE POLICY comment_reads_select ON comment_reads FOR SELECT TO app_user
  USING (user_id = (SELECT app_user_id()));
--> statement-breakpoint
CREATE POLICY comment_reads_insert ON comment_reads FOR INSERT TO app_user
  WITH CHECK (user_id = (SELECT app_user_id())
    AND (athlete_id, comment_id) IN (SELECT athlete_id, id FROM comments));
--> statement-breakpoint

-- app_team   who takes part in one athlete's record: names and scopes, so that somebody can be called
--            on. The same person asks, for one athlete they reach themselves (`app.engine_for`).
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_team') THEN
    CREATE ROLE app_team NOLOGIN;
  END IF;
END $$;
--> statement-breakpoint
GRANT app_team TO CURRENT_USER;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO app_team;
--> statement-breakpoint
GRANT SELECT (athlete_id, grantee_id, role, scopes, valid_from, valid_until, withdrawn_at)
  ON grants TO app_team;
--> statement-breakpoint
CREATE POLICY grants_team ON grants FOR SELECT TO app_team
  USING (athlete_id = (SELECT app_engine_for()) AND withdrawn_at IS NULL AND valid_from <= now()
    AND (valid_until IS NULL OR now() < valid_until));
--> statement-breakpoint
GRANT SELECT (id, user_id, display_name) ON athletes TO app_team;
--> statement-breakpoint
CREATE POLICY athletes_team ON athletes FOR SELECT TO app_team
  USING (id = (SELECT app_engine_for())
    AND (user_id = (SELECT app_user_id())
      OR id IN (SELECT athlete_id FROM grants WHERE grantee_id = (SELECT app_user_id()))));
--> statement-breakpoint
GRANT SELECT (id, name) ON users TO app_team;
--> statement-breakpoint
CREATE POLICY users_team ON users FOR SELECT TO app_team
  USING (id IN (SELECT g.grantee_id FROM grants g JOIN athletes a ON a.id = g.athlete_id));
--> statement-breakpoint

-- The digest of what waits to be read goes to coaches and physios too: theirs is the account's zone.
ALTER POLICY reminders_wanted ON reminders
  USING (check_in_on OR tomorrow_on OR comments_on);
--> statement-breakpoint
GRANT UPDATE (comments_on, comments_at, comments_set_at) ON reminders TO app_user;
--> statement-breakpoint
GRANT SELECT (time_zone) ON users TO app_reminder;
