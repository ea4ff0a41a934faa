CREATE TABLE "change_words" (
	"athlete_id" uuid NOT NULL,
	"change_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text,
	"by_user_id" uuid NOT NULL,
	"by_name" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "change_words_athlete_id_change_id_kind_pk" PRIMARY KEY("athlete_id","change_id","kind"),
	CONSTRAINT "change_words_kind_known" CHECK ("change_words"."kind" in ('kept', 'asked', 'answered')),
	CONSTRAINT "change_words_text_where_said" CHECK (("change_words"."kind" = 'kept') = ("change_words"."text" is null)),
	CONSTRAINT "change_words_text_length" CHECK (char_length("change_words"."text") between 3 and 500)
);
--> statement-breakpoint
ALTER TABLE "change_words" ADD CONSTRAINT "change_words_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- Append-only. The words are the athlete's own: the coach reads them with the scopes load and notes.
ALTER TABLE change_words ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE change_words FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT ON change_words TO app_user;
--> statement-breakpoint
CREATE POLICY change_words_select ON change_words FOR SELECT TO app_user
  USING ((kind = 'kept' AND athlete_id IN (SELECT athlete_id FROM reach
      WHERE scopes @> '{load}' AND role = ANY ('{self,coach,physio}')))
    OR (kind <> 'kept' AND athlete_id IN (SELECT athlete_id FROM reach
      WHERE scopes @> '{load,notes}' AND role = ANY ('{self,coach}'))));
--> statement-breakpoint
CREATE POLICY change_words_insert ON change_words FOR INSERT TO app_user
  WITH CHECK (by_user_id = (SELECT app_user_id())
    AND ((kind IN ('kept', 'asked')
        AND athlete_id IN (SELECT athlete_id FROM reach WHERE role = 'self'))
      OR (kind = 'answered' AND athlete_id IN (SELECT athlete_id FROM reach
        WHERE scopes @> '{load,notes}' AND role = 'coach'))));
