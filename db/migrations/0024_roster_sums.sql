CREATE TABLE "roster_sums" (
	"athlete_id" uuid NOT NULL,
	"symptoms" boolean NOT NULL,
	"revision" integer NOT NULL,
	"today" date NOT NULL,
	"made_by" text NOT NULL,
	"sums" json NOT NULL,
	CONSTRAINT "roster_sums_athlete_id_symptoms_pk" PRIMARY KEY("athlete_id","symptoms")
);
--> statement-breakpoint
ALTER TABLE "roster_sums" ADD CONSTRAINT "roster_sums_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- Whoever sees the plan sees how often it was written: what is kept of it holds until the next time.
GRANT SELECT ON plan_heads TO app_user;
--> statement-breakpoint
CREATE POLICY plan_heads_select ON plan_heads FOR SELECT TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach WHERE scopes @> '{load}'));
--> statement-breakpoint
-- roster_sums: for those who have a roster; read and kept by whoever may see what they are counted from.
ALTER TABLE roster_sums ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE roster_sums FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (revision, today, made_by, sums) ON roster_sums TO app_user;
--> statement-breakpoint
CREATE POLICY roster_sums_select ON roster_sums FOR SELECT TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach
      WHERE scopes @> '{load}' AND role = ANY ('{self,coach,physio}'))
    AND (NOT symptoms OR athlete_id IN (SELECT athlete_id FROM reach
      WHERE scopes @> '{symptoms}' AND role = ANY ('{self,coach,physio}'))));
--> statement-breakpoint
CREATE POLICY roster_sums_insert ON roster_sums FOR INSERT TO app_user
  WITH CHECK (athlete_id IN (SELECT athlete_id FROM reach
      WHERE scopes @> '{load}' AND role = ANY ('{coach,physio}'))
    AND (NOT symptoms OR athlete_id IN (SELECT athlete_id FROM reach
      WHERE scopes @> '{symptoms}' AND role = ANY ('{coach,physio}'))));
--> statement-breakpoint
CREATE POLICY roster_sums_update ON roster_sums FOR UPDATE TO app_user
  USING (athlete_id IN (SELECT athlete_id FROM reach
      WHERE scopes @> '{load}' AND role = ANY ('{coach,physio}'))
    AND (NOT symptoms OR athlete_id IN (SELECT athlete_id FROM reach
      WHERE scopes @> '{symptoms}' AND role = ANY ('{coach,physio}'))))
  WITH CHECK (athlete_id IN (SELECT athlete_id FROM reach
      WHERE scopes @> '{load}' AND role = ANY ('{coach,physio}'))
    AND (NOT symptoms OR athlete_id IN (SELECT athlete_id FROM reach
      WHERE scopes @> '{symptoms}' AND role = ANY ('{coach,physio}'))));
