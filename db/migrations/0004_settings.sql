ALTER TABLE "activities" ADD COLUMN "summary" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "athletes" ADD COLUMN "birth_date" date;--> statement-breakpoint
ALTER TABLE "athletes" ADD COLUMN "lthr_bpm" smallint;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD COLUMN "about_athlete_id" uuid;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "distance_unit" text DEFAULT 'km' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "swim_unit" text DEFAULT 'm' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "week_start" text DEFAULT 'mon' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "theme" text DEFAULT 'system' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "preferences_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "races" ADD COLUMN "goal" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_about_athlete_id_athletes_id_fk" FOREIGN KEY ("about_athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotency_keys_about_athlete_id_idx" ON "idempotency_keys" USING btree ("about_athlete_id");--> statement-breakpoint
ALTER TABLE "athletes" ADD CONSTRAINT "athletes_lthr_plausible" CHECK ("athletes"."lthr_bpm" between 80 and 230);--> statement-breakpoint
ALTER TABLE "athletes" ADD CONSTRAINT "athletes_birth_date_is_of_the_year" CHECK ("athletes"."birth_date" is null or extract(year from "athletes"."birth_date") = "athletes"."birth_year");--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_distance_unit_known" CHECK ("users"."distance_unit" in ('km', 'mi'));--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_swim_unit_known" CHECK ("users"."swim_unit" in ('m', 'yd'));--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_week_start_known" CHECK ("users"."week_start" in ('mon', 'sun'));--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_theme_known" CHECK ("users"."theme" in ('system', 'light', 'dark'));--> statement-breakpoint
-- Sign-up makes an account, deleting it ends one; both before or after anybody is "the person".
GRANT INSERT, DELETE ON users TO app_auth;
--> statement-breakpoint
GRANT SELECT (distance_unit, swim_unit, week_start, theme, preferences_version),
  UPDATE (distance_unit, swim_unit, week_start, theme, preferences_version) ON users TO app_user;
--> statement-breakpoint
CREATE POLICY users_own_preferences ON users FOR UPDATE TO app_user
  USING (id = (SELECT app_user_id())) WITH CHECK (id = (SELECT app_user_id()));
--> statement-breakpoint
GRANT UPDATE (birth_date, lthr_bpm), DELETE ON athletes TO app_user;
--> statement-breakpoint
-- The athlete alone takes the record away; everything under it goes by its foreign key.
CREATE POLICY athletes_delete ON athletes FOR DELETE TO app_user
  USING (user_id = (SELECT app_user_id()));
--> statement-breakpoint
GRANT UPDATE (goal) ON races TO app_user;
