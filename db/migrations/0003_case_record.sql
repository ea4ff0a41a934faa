CREATE TABLE "text_revisions" (
	"athlete_id" uuid NOT NULL,
	"text_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"by_user_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "text_revisions_athlete_id_text_id_version_pk" PRIMARY KEY("athlete_id","text_id","version"),
	CONSTRAINT "text_revisions_kind_known" CHECK ("text_revisions"."kind" in ('injury-text', 'journal'))
);
--> statement-breakpoint
ALTER TABLE "treatments" DROP CONSTRAINT "treatments_kind_known";--> statement-breakpoint
ALTER TABLE "injury_texts" DROP CONSTRAINT "injury_texts_kind_known";--> statement-breakpoint
ALTER TABLE "treatments" ADD COLUMN "status" text DEFAULT 'done' NOT NULL;--> statement-breakpoint
ALTER TABLE "treatments" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "check_in_revisions" ADD COLUMN "places" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "check_ins" ADD COLUMN "places" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "injury_texts" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "text_revisions" ADD CONSTRAINT "text_revisions_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "treatments" ADD CONSTRAINT "treatments_status_known" CHECK ("treatments"."status" in ('planned', 'done'));--> statement-breakpoint
ALTER TABLE "treatments" ADD CONSTRAINT "treatments_kind_known" CHECK ("treatments"."kind" in ('shockwave', 'physio', 'injection', 'imaging', 'massage', 'other'));--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_places_known" CHECK ("check_ins"."places" <@ array['left-glute', 'right-glute', 'left-outer-hip', 'right-outer-hip', 'left-sit-bone', 'right-sit-bone', 'left-mid-thigh', 'right-mid-thigh', 'left-behind-knee', 'right-behind-knee', 'left-front-knee', 'right-front-knee', 'left-calf', 'right-calf', 'left-achilles', 'right-achilles', 'left-heel', 'right-heel', 'left-sole', 'right-sole']::text[]);--> statement-breakpoint
ALTER TABLE "injury_texts" ADD CONSTRAINT "injury_texts_kind_known" CHECK ("injury_texts"."kind" in ('imaging', 'diagnosis', 'referral', 'factor'));--> statement-breakpoint
-- What lies ahead is planned. The owner is held by FORCE too, so it is lifted for this one statement.
ALTER TABLE treatments NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE treatments SET status = 'planned' WHERE local_date > current_date;
--> statement-breakpoint
ALTER TABLE treatments FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT UPDATE (places) ON check_ins TO app_user;
--> statement-breakpoint
GRANT UPDATE (local_date, kind, status, note, version) ON treatments TO app_user;
--> statement-breakpoint
CREATE POLICY treatments_update ON treatments FOR UPDATE TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{injury}' AND role = ANY ('{self,physio}')))
  WITH CHECK (athlete_id IN (SELECT athlete_id FROM reach
    WHERE scopes @> '{injury}' AND role = ANY ('{self,physio}')));
--> statement-breakpoint

-- injury_texts: a referral or a contributing factor is read like a diagnosis; whoever entered a text
-- may change it or take it away.
DROP POLICY injury_texts_select ON injury_texts;
--> statement-breakpoint
CREATE POLICY injury_texts_select ON injury_texts FOR SELECT TO app_user
  USING ((kind = 'imaging' AND athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{imaging}'))
    OR (kind <> 'imaging' AND athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{injury}')));
--> statement-breakpoint
GRANT UPDATE (text, local_date, author_name, version), DELETE ON injury_texts TO app_user;
--> statement-breakpoint
CREATE POLICY injury_texts_update ON injury_texts FOR UPDATE TO app_user
  USING (author_id = (SELECT app_user_id())
    AND athlete_id IN (SELECT athlete_id FROM reach
      WHERE role = ANY ('{self,physio}') AND scopes @> '{imaging,injury}'))
  WITH CHECK (author_id = (SELECT app_user_id())
    AND athlete_id IN (SELECT athlete_id FROM reach
      WHERE role = ANY ('{self,physio}') AND scopes @> '{imaging,injury}'));
--> statement-breakpoint
CREATE POLICY injury_texts_delete ON injury_texts FOR DELETE TO app_user
  USING (author_id = (SELECT app_user_id())
    AND athlete_id IN (SELECT athlete_id FROM reach
      WHERE role = ANY ('{self,physio}') AND scopes @> '{imaging,injury}'));
--> statement-breakpoint

-- text_revisions: append-only; the athlete sees all of their own, others what they wrote themselves.
ALTER TABLE text_revisions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE text_revisions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT ON text_revisions TO app_user;
--> statement-breakpoint
CREATE POLICY text_revisions_select ON text_revisions FOR SELECT TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach WHERE role = 'self')
    OR (by_user_id = (SELECT app_user_id()) AND athlete_id IN (SELECT athlete_id FROM reach
      WHERE role = 'physio' AND scopes @> '{imaging,injury}')));
--> statement-breakpoint
CREATE POLICY text_revisions_insert ON text_revisions FOR INSERT TO app_user
  WITH CHECK (by_user_id = (SELECT app_user_id())
    AND (athlete_id IN (SELECT athlete_id FROM reach WHERE role = 'self')
      OR (kind = 'injury-text' AND athlete_id IN (SELECT athlete_id FROM reach
        WHERE role = 'physio' AND scopes @> '{imaging,injury}'))));
