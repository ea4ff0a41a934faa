CREATE TABLE "activities" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"local_date" date NOT NULL,
	"sport" text NOT NULL,
	"role" text,
	"duration_s" double precision NOT NULL,
	"distance_m" double precision,
	"rpe" double precision,
	"ascent_m" double precision,
	"aero_s" double precision,
	"session_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"occurred_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "activities_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "activities_sport_known" CHECK ("activities"."sport" in ('run', 'bike', 'swim', 'strength', 'hike', 'aqua-jog', 'elliptical', 'walk', 'mobility')),
	CONSTRAINT "activities_role_known" CHECK ("activities"."role" in ('easy', 'long', 'steady', 'tempo', 'intervals', 'hills', 'strides', 'brick', 'technique', 'recovery', 'test', 'race', 'strength', 'rehab', 'mobility')),
	CONSTRAINT "activities_duration_s_range" CHECK ("activities"."duration_s" > 0 and "activities"."duration_s" <= 86400),
	CONSTRAINT "activities_distance_m_range" CHECK ("activities"."distance_m" between 0 and 1000000),
	CONSTRAINT "activities_rpe_range" CHECK ("activities"."rpe" between 0 and 10),
	CONSTRAINT "activities_ascent_m_range" CHECK ("activities"."ascent_m" between 0 and 20000),
	CONSTRAINT "activities_aero_s_range" CHECK ("activities"."aero_s" between 0 and 86400)
);
--> statement-breakpoint
CREATE TABLE "activity_revisions" (
	"athlete_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"snapshot" jsonb NOT NULL,
	"by_user_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "activity_revisions_athlete_id_activity_id_version_pk" PRIMARY KEY("athlete_id","activity_id","version"),
	CONSTRAINT "activity_revisions_kind_known" CHECK ("activity_revisions"."kind" in ('logged', 'edited', 'deleted'))
);
--> statement-breakpoint
CREATE TABLE "athletes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"display_name" text NOT NULL,
	"time_zone" text NOT NULL,
	"level" text NOT NULL,
	"birth_year" smallint,
	"sex" text,
	"availability_min" jsonb NOT NULL,
	"run_threshold_pace_s_per_km" double precision,
	"easy_pace_s_per_km" double precision,
	"css_s_per_100m" double precision,
	"ftp_w" double precision,
	"adaptation_policy" text DEFAULT 'propose' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "athletes_id_user_id_key" UNIQUE("id","user_id"),
	CONSTRAINT "athletes_level_known" CHECK ("athletes"."level" in ('first-timer', 'intermediate', 'advanced')),
	CONSTRAINT "athletes_sex_known" CHECK ("athletes"."sex" in ('female', 'male', 'other')),
	CONSTRAINT "athletes_adaptation_policy_known" CHECK ("athletes"."adaptation_policy" in ('propose', 'auto', 'off')),
	CONSTRAINT "athletes_birth_year_plausible" CHECK ("athletes"."birth_year" between 1900 and 2200),
	CONSTRAINT "athletes_run_threshold_pace_plausible" CHECK ("athletes"."run_threshold_pace_s_per_km" between 120 and 1200),
	CONSTRAINT "athletes_easy_pace_plausible" CHECK ("athletes"."easy_pace_s_per_km" between 120 and 1500),
	CONSTRAINT "athletes_css_plausible" CHECK ("athletes"."css_s_per_100m" between 40 and 600),
	CONSTRAINT "athletes_ftp_plausible" CHECK ("athletes"."ftp_w" between 20 and 800)
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"granted_by" uuid NOT NULL,
	"grantee_id" uuid NOT NULL,
	"role" text NOT NULL,
	"scopes" text[] NOT NULL,
	"valid_from" timestamp with time zone DEFAULT now() NOT NULL,
	"valid_until" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "grants_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "grants_role_known" CHECK ("grants"."role" in ('coach', 'physio')),
	CONSTRAINT "grants_scopes_known" CHECK ("grants"."scopes" <@ array['load', 'symptoms', 'injury', 'imaging', 'notes']::text[])
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"verb" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text,
	"why" text,
	"request_id" text NOT NULL,
	"detail" jsonb,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_log_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "audit_log_verb_known" CHECK ("audit_log"."verb" in ('read', 'create', 'update', 'delete', 'export', 'grant', 'deny'))
);
--> statement-breakpoint
CREATE TABLE "clearances" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"local_date" date NOT NULL,
	"note" text NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clearances_athlete_id_id_pk" PRIMARY KEY("athlete_id","id")
);
--> statement-breakpoint
CREATE TABLE "restrictions" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_date" date NOT NULL,
	"to_date" date,
	"value" double precision,
	"note" text DEFAULT '' NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"lifted_by" uuid,
	"lifted_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "restrictions_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "restrictions_kind_known" CHECK ("restrictions"."kind" in ('no-hills', 'no-speed', 'no-run', 'max-run-minutes', 'max-long-run-m', 'max-aero-minutes', 'no-breaststroke', 'pain-ceiling')),
	CONSTRAINT "restrictions_value_range" CHECK ("restrictions"."value" between 0 and 1000000),
	CONSTRAINT "restrictions_to_after_from" CHECK ("restrictions"."to_date" is null or "restrictions"."to_date" >= "restrictions"."from_date" - 1)
);
--> statement-breakpoint
CREATE TABLE "treatments" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"local_date" date NOT NULL,
	"kind" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "treatments_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "treatments_kind_known" CHECK ("treatments"."kind" in ('shockwave', 'physio', 'imaging', 'massage', 'other'))
);
--> statement-breakpoint
CREATE TABLE "check_in_revisions" (
	"athlete_id" uuid NOT NULL,
	"check_in_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"answers" jsonb NOT NULL,
	"side" text,
	"note" text,
	"by_user_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "check_in_revisions_athlete_id_check_in_id_version_pk" PRIMARY KEY("athlete_id","check_in_id","version")
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"local_date" date NOT NULL,
	"answers" jsonb NOT NULL,
	"side" text,
	"version" integer DEFAULT 1 NOT NULL,
	"occurred_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "check_ins_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "check_ins_side_known" CHECK ("check_ins"."side" in ('left', 'right', 'both')),
	CONSTRAINT "check_ins_answers_is_object" CHECK (jsonb_typeof("check_ins"."answers") = 'object'),
	CONSTRAINT "check_ins_morning_pain_range" CHECK (("check_ins"."answers" ->> 'morningPain')::numeric between 0 and 10),
	CONSTRAINT "check_ins_load_test_range" CHECK (("check_ins"."answers" ->> 'loadTest')::numeric between 0 and 10),
	CONSTRAINT "check_ins_during_pain_range" CHECK (("check_ins"."answers" ->> 'duringPain')::numeric between 0 and 10),
	CONSTRAINT "check_ins_after_pain_range" CHECK (("check_ins"."answers" ->> 'afterPain')::numeric between 0 and 10),
	CONSTRAINT "check_ins_sitting_pain_range" CHECK (("check_ins"."answers" ->> 'sittingPain')::numeric between 0 and 10),
	CONSTRAINT "check_ins_stress_range" CHECK (("check_ins"."answers" ->> 'stress')::numeric between 0 and 10),
	CONSTRAINT "check_ins_kick_pain_range" CHECK (("check_ins"."answers" ->> 'kickPain')::numeric between 0 and 10),
	CONSTRAINT "check_ins_bike_pain_range" CHECK (("check_ins"."answers" ->> 'bikePain')::numeric between 0 and 10),
	CONSTRAINT "check_ins_drop_lunge_range" CHECK (("check_ins"."answers" ->> 'dropLunge')::numeric between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "change_reasons" (
	"athlete_id" uuid NOT NULL,
	"change_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"reason" text NOT NULL,
	"facts" jsonb NOT NULL,
	"returns" text NOT NULL,
	"demanded" boolean NOT NULL,
	CONSTRAINT "change_reasons_athlete_id_change_id_pk" PRIMARY KEY("athlete_id","change_id"),
	CONSTRAINT "change_reasons_at_most_three_facts" CHECK (jsonb_array_length("change_reasons"."facts") <= 3)
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"local_date" date NOT NULL,
	"session_id" uuid NOT NULL,
	"session_key" text NOT NULL,
	"session_date" date NOT NULL,
	"sport" text NOT NULL,
	"base" jsonb,
	"before" jsonb NOT NULL,
	"after" jsonb,
	"direction" text NOT NULL,
	"status" text NOT NULL,
	"undoable_until" timestamp with time zone,
	"decided_by" uuid,
	"decided_by_name" text,
	"decided_at" timestamp with time zone,
	"override_reason" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "changes_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "changes_sport_known" CHECK ("changes"."sport" in ('run', 'bike', 'swim', 'strength', 'hike', 'aqua-jog', 'elliptical', 'walk', 'mobility')),
	CONSTRAINT "changes_direction_known" CHECK ("changes"."direction" in ('cut', 'return')),
	CONSTRAINT "changes_status_known" CHECK ("changes"."status" in ('applied', 'proposed', 'accepted', 'declined', 'undone', 'superseded'))
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"athlete_id" uuid NOT NULL,
	"local_date" date NOT NULL,
	"state" text NOT NULL,
	"may_progress" boolean NOT NULL,
	"rules" text[] NOT NULL,
	"facts" jsonb NOT NULL,
	"trigger" text,
	"keeps_easy_volume" boolean NOT NULL,
	"irritability" text NOT NULL,
	"baseline" double precision NOT NULL,
	"level" smallint NOT NULL,
	"rehab_stage" smallint NOT NULL,
	"timers" jsonb NOT NULL,
	"ramp" jsonb,
	"days_silent" integer,
	"engine_version" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "decisions_athlete_id_local_date_pk" PRIMARY KEY("athlete_id","local_date"),
	CONSTRAINT "decisions_state_known" CHECK ("decisions"."state" in ('green', 'amber', 'red', 'refer')),
	CONSTRAINT "decisions_trigger_known" CHECK ("decisions"."trigger" in ('intervals', 'hills', 'long-run', 'bike', 'saddle', 'strength', 'sitting', 'unknown')),
	CONSTRAINT "decisions_irritability_known" CHECK ("decisions"."irritability" in ('low', 'moderate', 'high')),
	CONSTRAINT "decisions_baseline_range" CHECK ("decisions"."baseline" between 0 and 10),
	CONSTRAINT "decisions_level_range" CHECK ("decisions"."level" between 0 and 9),
	CONSTRAINT "decisions_rehab_stage_range" CHECK ("decisions"."rehab_stage" between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" smallint,
	"body" jsonb,
	"headers" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_user_id_key_pk" PRIMARY KEY("user_id","key")
);
--> statement-breakpoint
CREATE TABLE "injuries" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"since" date NOT NULL,
	"spread" text DEFAULT 'focal' NOT NULL,
	"rehab_stage" smallint NOT NULL,
	"resolved_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "injuries_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "injuries_kind_known" CHECK ("injuries"."kind" in ('proximal-hamstring-tendinopathy', 'achilles-tendinopathy', 'patellar-tendinopathy', 'gluteal-tendinopathy', 'plantar-heel-pain')),
	CONSTRAINT "injuries_side_known" CHECK ("injuries"."side" in ('left', 'right', 'both')),
	CONSTRAINT "injuries_spread_known" CHECK ("injuries"."spread" in ('focal', 'wider', 'below-knee')),
	CONSTRAINT "injuries_rehab_stage_range" CHECK ("injuries"."rehab_stage" between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "injury_texts" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"injury_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"local_date" date NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "injury_texts_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "injury_texts_kind_known" CHECK ("injury_texts"."kind" in ('imaging', 'diagnosis'))
);
--> statement-breakpoint
CREATE TABLE "rehab_stages" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"injury_id" uuid NOT NULL,
	"stage" smallint NOT NULL,
	"local_date" date NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"author_role" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rehab_stages_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "rehab_stages_stage_range" CHECK ("rehab_stages"."stage" between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"local_date" date NOT NULL,
	"text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notes_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "notes_kind_known" CHECK ("notes"."kind" in ('check-in', 'activity', 'journal'))
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth_sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"auth_time" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"roles" text[] NOT NULL,
	"time_zone" text DEFAULT 'Europe/London' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp with time zone,
	CONSTRAINT "users_email_is_lower_case" CHECK ("users"."email" = lower("users"."email")),
	CONSTRAINT "users_roles_known" CHECK ("users"."roles" <@ array['athlete', 'coach', 'physio']::text[])
);
--> statement-breakpoint
CREATE TABLE "races" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"local_date" date NOT NULL,
	"kind" text NOT NULL,
	"priority" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "races_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "races_kind_known" CHECK ("races"."kind" in ('5k', '10k', 'half-marathon', 'marathon', 'sprint-tri', 'olympic-tri', '70.3', 'ironman')),
	CONSTRAINT "races_priority_known" CHECK ("races"."priority" in ('A', 'B', 'C'))
);
--> statement-breakpoint
CREATE TABLE "blocks" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"season_id" uuid,
	"phase" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"targets" jsonb,
	"locked" boolean DEFAULT false NOT NULL,
	"coached" boolean DEFAULT false NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"last_version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "blocks_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "blocks_phase_known" CHECK ("blocks"."phase" in ('rehab-base', 'base', 'build', 'specific', 'peak', 'taper', 'race', 'recovery', 'bridge')),
	CONSTRAINT "blocks_end_after_start" CHECK ("blocks"."end_date" >= "blocks"."start_date"),
	CONSTRAINT "blocks_last_version_highest" CHECK ("blocks"."version" between 1 and "blocks"."last_version")
);
--> statement-breakpoint
CREATE TABLE "plan_edits" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"verb" text NOT NULL,
	"subject_id" uuid,
	"inverse" jsonb NOT NULL,
	"by_user_id" uuid NOT NULL,
	"by_name" text NOT NULL,
	"override_reason" text,
	"undoable_until" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_edits_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "plan_edits_kind_known" CHECK ("plan_edits"."kind" in ('block', 'session', 'season')),
	CONSTRAINT "plan_edits_verb_known" CHECK ("plan_edits"."verb" in ('create', 'update', 'delete', 'build'))
);
--> statement-breakpoint
CREATE TABLE "season_weeks" (
	"athlete_id" uuid NOT NULL,
	"monday" date NOT NULL,
	"season_id" uuid NOT NULL,
	"phase" text NOT NULL,
	"kind" text NOT NULL,
	"race_id" uuid,
	"targets" jsonb NOT NULL,
	"fitness_load" double precision NOT NULL,
	"tissue_load" double precision NOT NULL,
	CONSTRAINT "season_weeks_athlete_id_monday_pk" PRIMARY KEY("athlete_id","monday"),
	CONSTRAINT "season_weeks_phase_known" CHECK ("season_weeks"."phase" in ('rehab-base', 'base', 'build', 'specific', 'peak', 'taper', 'race', 'recovery', 'bridge')),
	CONSTRAINT "season_weeks_kind_known" CHECK ("season_weeks"."kind" in ('load', 'recovery', 'taper', 'race', 'bridge', 'return')),
	CONSTRAINT "season_weeks_monday_is_monday" CHECK (extract(isodow from "season_weeks"."monday") = 1)
);
--> statement-breakpoint
CREATE TABLE "seasons" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"engine_version" text NOT NULL,
	"inputs_hash" text NOT NULL,
	"infeasible" jsonb NOT NULL,
	"built_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "seasons_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "seasons_end_after_start" CHECK ("seasons"."end_date" >= "seasons"."start_date")
);
--> statement-breakpoint
CREATE TABLE "session_revisions" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"session_key" text NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"cause_id" uuid,
	"snapshot" jsonb NOT NULL,
	"by_user_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_revisions_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "session_revisions_kind_known" CHECK ("session_revisions"."kind" in ('built', 'adapted', 'created', 'edited', 'deleted', 'undone', 'resolved', 'done'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"key" text NOT NULL,
	"block_id" uuid,
	"local_date" date NOT NULL,
	"sport" text NOT NULL,
	"role" text NOT NULL,
	"title" text NOT NULL,
	"intent" text NOT NULL,
	"duration_s" double precision NOT NULL,
	"distance_m" double precision,
	"steps" jsonb NOT NULL,
	"aero_s" double precision DEFAULT 0 NOT NULL,
	"needs_level" smallint NOT NULL,
	"fitness_load" double precision NOT NULL,
	"tissue_load" double precision NOT NULL,
	"locked" boolean DEFAULT false NOT NULL,
	"origin" text NOT NULL,
	"status" text DEFAULT 'planned' NOT NULL,
	"held" boolean DEFAULT false NOT NULL,
	"added" boolean DEFAULT false NOT NULL,
	"exempt" boolean DEFAULT false NOT NULL,
	"base" jsonb,
	"notes" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"last_version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_athlete_id_id_pk" PRIMARY KEY("athlete_id","id"),
	CONSTRAINT "sessions_sport_known" CHECK ("sessions"."sport" in ('run', 'bike', 'swim', 'strength', 'hike', 'aqua-jog', 'elliptical', 'walk', 'mobility')),
	CONSTRAINT "sessions_role_known" CHECK ("sessions"."role" in ('easy', 'long', 'steady', 'tempo', 'intervals', 'hills', 'strides', 'brick', 'technique', 'recovery', 'test', 'race', 'strength', 'rehab', 'mobility')),
	CONSTRAINT "sessions_origin_known" CHECK ("sessions"."origin" in ('engine', 'coach', 'library', 'athlete')),
	CONSTRAINT "sessions_status_known" CHECK ("sessions"."status" in ('planned', 'done', 'missed', 'cancelled')),
	CONSTRAINT "sessions_duration_s_within_a_day" CHECK ("sessions"."duration_s" between 0 and 86400),
	CONSTRAINT "sessions_distance_m_range" CHECK ("sessions"."distance_m" between 0 and 1000000),
	CONSTRAINT "sessions_aero_s_within_a_day" CHECK ("sessions"."aero_s" between 0 and 86400),
	CONSTRAINT "sessions_needs_level_range" CHECK ("sessions"."needs_level" between 0 and 9),
	CONSTRAINT "sessions_loads_not_negative" CHECK ("sessions"."fitness_load" >= 0 and "sessions"."tissue_load" >= 0),
	CONSTRAINT "sessions_base_unless_added" CHECK ("sessions"."added" or "sessions"."base" is not null),
	CONSTRAINT "sessions_last_version_highest" CHECK ("sessions"."version" between 1 and "sessions"."last_version")
);
--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_revisions" ADD CONSTRAINT "activity_revisions_activity_fk" FOREIGN KEY ("athlete_id","activity_id") REFERENCES "public"."activities"("athlete_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_athlete_fk" FOREIGN KEY ("athlete_id","granted_by") REFERENCES "public"."athletes"("id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "treatments" ADD CONSTRAINT "treatments_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_revisions" ADD CONSTRAINT "check_in_revisions_check_in_fk" FOREIGN KEY ("athlete_id","check_in_id") REFERENCES "public"."check_ins"("athlete_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_reasons" ADD CONSTRAINT "change_reasons_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "injuries" ADD CONSTRAINT "injuries_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "injury_texts" ADD CONSTRAINT "injury_texts_injury_fk" FOREIGN KEY ("athlete_id","injury_id") REFERENCES "public"."injuries"("athlete_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehab_stages" ADD CONSTRAINT "rehab_stages_injury_fk" FOREIGN KEY ("athlete_id","injury_id") REFERENCES "public"."injuries"("athlete_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "races" ADD CONSTRAINT "races_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_season_fk" FOREIGN KEY ("athlete_id","season_id") REFERENCES "public"."seasons"("athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_edits" ADD CONSTRAINT "plan_edits_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_weeks" ADD CONSTRAINT "season_weeks_season_fk" FOREIGN KEY ("athlete_id","season_id") REFERENCES "public"."seasons"("athlete_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seasons" ADD CONSTRAINT "seasons_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_revisions" ADD CONSTRAINT "session_revisions_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_athlete_id_athletes_id_fk" FOREIGN KEY ("athlete_id") REFERENCES "public"."athletes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_block_fk" FOREIGN KEY ("athlete_id","block_id") REFERENCES "public"."blocks"("athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activities_local_date_idx" ON "activities" USING btree ("athlete_id","local_date") WHERE "activities"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "athletes_user_id_idx" ON "athletes" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "grants_one_standing_key" ON "grants" USING btree ("athlete_id","grantee_id","role") WHERE "grants"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "grants_grantee_id_idx" ON "grants" USING btree ("grantee_id");--> statement-breakpoint
CREATE INDEX "grants_granted_by_idx" ON "grants" USING btree ("granted_by");--> statement-breakpoint
CREATE INDEX "audit_log_recorded_at_idx" ON "audit_log" USING btree ("athlete_id","recorded_at");--> statement-breakpoint
CREATE INDEX "clearances_local_date_idx" ON "clearances" USING btree ("athlete_id","local_date");--> statement-breakpoint
CREATE INDEX "restrictions_from_date_idx" ON "restrictions" USING btree ("athlete_id","from_date");--> statement-breakpoint
CREATE INDEX "treatments_local_date_idx" ON "treatments" USING btree ("athlete_id","local_date");--> statement-breakpoint
CREATE UNIQUE INDEX "check_ins_local_date_key" ON "check_ins" USING btree ("athlete_id","local_date");--> statement-breakpoint
CREATE INDEX "changes_session_date_idx" ON "changes" USING btree ("athlete_id","session_date");--> statement-breakpoint
CREATE INDEX "changes_local_date_idx" ON "changes" USING btree ("athlete_id","local_date");--> statement-breakpoint
CREATE INDEX "changes_proposed_idx" ON "changes" USING btree ("athlete_id") WHERE "changes"."status" = 'proposed';--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "injury_texts_injury_id_idx" ON "injury_texts" USING btree ("athlete_id","injury_id");--> statement-breakpoint
CREATE INDEX "rehab_stages_injury_id_idx" ON "rehab_stages" USING btree ("athlete_id","injury_id");--> statement-breakpoint
CREATE INDEX "notes_local_date_idx" ON "notes" USING btree ("athlete_id","local_date");--> statement-breakpoint
CREATE UNIQUE INDEX "api_tokens_token_hash_key" ON "api_tokens" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "api_tokens_user_id_idx" ON "api_tokens" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "auth_sessions_user_id_idx" ON "auth_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "races_local_date_idx" ON "races" USING btree ("athlete_id","local_date");--> statement-breakpoint
CREATE INDEX "blocks_start_date_idx" ON "blocks" USING btree ("athlete_id","start_date");--> statement-breakpoint
CREATE INDEX "plan_edits_recorded_at_idx" ON "plan_edits" USING btree ("athlete_id","recorded_at");--> statement-breakpoint
CREATE INDEX "seasons_recorded_at_idx" ON "seasons" USING btree ("athlete_id","recorded_at");--> statement-breakpoint
CREATE INDEX "session_revisions_session_id_idx" ON "session_revisions" USING btree ("athlete_id","session_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_key_key" ON "sessions" USING btree ("athlete_id","key");--> statement-breakpoint
CREATE INDEX "sessions_local_date_idx" ON "sessions" USING btree ("athlete_id","local_date");--> statement-breakpoint
CREATE INDEX "sessions_block_id_idx" ON "sessions" USING btree ("athlete_id","block_id");