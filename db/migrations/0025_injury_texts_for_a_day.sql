ALTER TABLE "injury_texts" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
GRANT UPDATE (deleted_at) ON injury_texts TO app_user;
--> statement-breakpoint
-- What was taken away is there for who entered it, who may bring it back, and for the athlete, who may
-- have it forgotten; for nobody else.
DROP POLICY injury_texts_select ON injury_texts;
--> statement-breakpoint
CREATE POLICY injury_texts_select ON injury_texts FOR SELECT TO app_user
  USING (((kind = 'imaging' AND athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{imaging}'))
      OR (kind <> 'imaging' AND athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{injury}')))
    AND (deleted_at IS NULL
      OR athlete_id IN (SELECT athlete_id FROM reach WHERE role = 'self')
      OR (author_id = (SELECT app_user_id())
        AND athlete_id IN (SELECT athlete_id FROM reach
          WHERE role = 'physio' AND scopes @> '{imaging,injury}'))));
--> statement-breakpoint
DROP POLICY injury_texts_delete ON injury_texts;
--> statement-breakpoint
CREATE POLICY injury_texts_delete ON injury_texts FOR DELETE TO app_user
  USING (deleted_at IS NOT NULL
    AND (athlete_id IN (SELECT athlete_id FROM reach WHERE role = 'self')
      OR (author_id = (SELECT app_user_id())
        AND athlete_id IN (SELECT athlete_id FROM reach
          WHERE role = 'physio' AND scopes @> '{imaging,injury}'))));
