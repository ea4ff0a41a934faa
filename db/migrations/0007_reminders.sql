CREATE TABLE "calendar_feeds" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminder_sends" (
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"local_date" date NOT NULL,
	"state" text NOT NULL,
	"attempts" smallint DEFAULT 1 NOT NULL,
	"claimed_at" timestamp with time zone NOT NULL,
	"next_try_at" timestamp with time zone,
	"off_hash" text NOT NULL,
	CONSTRAINT "reminder_sends_user_id_kind_local_date_pk" PRIMARY KEY("user_id","kind","local_date"),
	CONSTRAINT "reminder_sends_kind_known" CHECK ("reminder_sends"."kind" in ('check-in', 'tomorrow')),
	CONSTRAINT "reminder_sends_state_known" CHECK ("reminder_sends"."state" in ('claimed', 'sent', 'failed', 'skipped')),
	CONSTRAINT "reminder_sends_attempts_range" CHECK ("reminder_sends"."attempts" between 1 and 10),
	CONSTRAINT "reminder_sends_tried_again_if_failed" CHECK ("reminder_sends"."next_try_at" is null or "reminder_sends"."state" = 'failed')
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"check_in_on" boolean DEFAULT false NOT NULL,
	"check_in_at" smallint NOT NULL,
	"check_in_set_at" timestamp with time zone DEFAULT now() NOT NULL,
	"tomorrow_on" boolean DEFAULT false NOT NULL,
	"tomorrow_at" smallint NOT NULL,
	"tomorrow_set_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reminders_check_in_at_within_a_day" CHECK ("reminders"."check_in_at" between 0 and 1439),
	CONSTRAINT "reminders_tomorrow_at_within_a_day" CHECK ("reminders"."tomorrow_at" between 0 and 1439)
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_sends" ADD CONSTRAINT "reminder_sends_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token_hash_key" ON "calendar_feeds" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "reminder_sends_off_hash_key" ON "reminder_sends" USING btree ("off_hash");--> statement-breakpoint
CREATE INDEX "reminder_sends_claimed_at_idx" ON "reminder_sends" USING btree ("claimed_at");--> statement-breakpoint
CREATE INDEX "reminders_on_idx" ON "reminders" USING btree ("user_id") WHERE "reminders"."check_in_on" or "reminders"."tomorrow_on";--> statement-breakpoint
-- app_reminder   while nobody asks: sees who wants e-mail, where to and in which zone, and keeps what
--                was sent. What the mail says is read as the person it goes to.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_reminder') THEN
    CREATE ROLE app_reminder NOLOGIN;
  END IF;
END $$;
--> statement-breakpoint
GRANT app_reminder TO CURRENT_USER;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO app_reminder;
--> statement-breakpoint
-- A link is a credential: looked up by its hash before anyone is known, and never read back.
ALTER TABLE calendar_feeds ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE calendar_feeds FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT ON calendar_feeds TO app_auth;
--> statement-breakpoint
GRANT SELECT (user_id, created_at, expires_at), INSERT, DELETE,
  UPDATE (token_hash, created_at, expires_at) ON calendar_feeds TO app_user;
--> statement-breakpoint
CREATE POLICY calendar_feeds_auth ON calendar_feeds FOR SELECT TO app_auth USING (true);
--> statement-breakpoint
CREATE POLICY calendar_feeds_own ON calendar_feeds TO app_user
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
--> statement-breakpoint
ALTER TABLE reminders ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE reminders FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (check_in_on, check_in_at, check_in_set_at, tomorrow_on, tomorrow_at,
  tomorrow_set_at, version) ON reminders TO app_user;
--> statement-breakpoint
GRANT SELECT ON reminders TO app_reminder;
--> statement-breakpoint
CREATE POLICY reminders_own ON reminders TO app_user
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
--> statement-breakpoint
CREATE POLICY reminders_wanted ON reminders FOR SELECT TO app_reminder
  USING (check_in_on OR tomorrow_on);
--> statement-breakpoint
ALTER TABLE reminder_sends ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE reminder_sends FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (state, attempts, claimed_at, next_try_at)
  ON reminder_sends TO app_reminder;
--> statement-breakpoint
CREATE POLICY reminder_sends_all ON reminder_sends TO app_reminder USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT (id, email, name, disabled_at) ON users TO app_reminder;
--> statement-breakpoint
CREATE POLICY users_reminded ON users FOR SELECT TO app_reminder
  USING (disabled_at IS NULL AND id IN (SELECT user_id FROM reminders));
--> statement-breakpoint
GRANT SELECT (user_id, time_zone) ON athletes TO app_reminder;
--> statement-breakpoint
CREATE POLICY athletes_reminded ON athletes FOR SELECT TO app_reminder
  USING (user_id IN (SELECT user_id FROM reminders));
