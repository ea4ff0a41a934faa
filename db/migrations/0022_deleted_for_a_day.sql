ALTER TABLE "treatments" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
GRANT UPDATE (deleted_at) ON treatments TO app_user;
--> statement-breakpoint
GRANT UPDATE (deleted_at) ON notes TO app_user;
--> statement-breakpoint
-- What was taken away is there for who may bring it back, and for nobody else: not for other readers,
-- not for the engine.
DROP POLICY treatments_select ON treatments;
--> statement-breakpoint
CREATE POLICY treatments_select ON treatments FOR SELECT TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{injury}')
    AND (deleted_at IS NULL OR athlete_id IN (SELECT athlete_id FROM reach
      WHERE scopes @> '{injury}' AND role = ANY ('{self,physio}'))));
--> statement-breakpoint
DROP POLICY treatments_engine_select ON treatments;
--> statement-breakpoint
CREATE POLICY treatments_engine_select ON treatments FOR SELECT TO app_engine
  USING (deleted_at IS NULL AND athlete_id = (SELECT app_engine_for())
    AND athlete_id IN (SELECT id FROM athletes));
--> statement-breakpoint
DROP POLICY notes_select ON notes;
--> statement-breakpoint
CREATE POLICY notes_select ON notes FOR SELECT TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{notes}')
    AND (deleted_at IS NULL OR athlete_id IN (SELECT athlete_id FROM reach
      WHERE scopes @> '{notes}' AND role = 'self')));
