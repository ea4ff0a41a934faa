ALTER TABLE "users" ADD COLUMN "language" text DEFAULT 'browser' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_language_known" CHECK ("users"."language" in ('browser', 'en', 'de'));--> statement-breakpoint
GRANT SELECT (language), UPDATE (language) ON users TO app_user;
