import type { Metadata } from "next";
import Link from "next/link";
import { AthleteSections } from "@/components/settings/athlete-sections";
import { DeleteAccount } from "@/components/settings/delete-account";
import { Group } from "@/components/settings/group";
import { OpenAt } from "@/components/settings/open-at";
import { PasswordForm } from "@/components/settings/password-form";
import { PreferencesForm } from "@/components/settings/preferences-form";
import { Reminders } from "@/components/settings/reminders";
import { Section } from "@/components/settings/section";
import { Sharing } from "@/components/settings/sharing";
import { TimeZoneForm } from "@/components/settings/time-zone-form";
import { Tokens } from "@/components/settings/tokens";
import { Invitations } from "@/components/team/invitations";
import { TeamPanel } from "@/components/team/team-panel";
import { ThresholdsEditor } from "@/components/thresholds/thresholds-editor";
import { buttonClass } from "@/components/ui/button";
import type { Context } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import type { RemindersDto } from "@/lib/contracts/reminders";
import { thresholdsResponse } from "@/lib/contracts/thresholds";
import { dayIn, zoneInWords } from "@/lib/format/zone-clock";
import { orNotFound } from "@/lib/http/or-not-found";
import { getMe } from "@/lib/services/account/get-me";
import { getProfile } from "@/lib/services/account/get-profile";
import { listTokens } from "@/lib/services/account/list-tokens";
import { listAway } from "@/lib/services/away/list-away";
import { listInjuries } from "@/lib/services/case-file/list-injuries";
import { getReminders } from "@/lib/services/reminders/get-reminders";
import { hasSeason } from "@/lib/services/season/has-season";
import { listRaces } from "@/lib/services/season/list-races";
import { listGrants } from "@/lib/services/sharing/list-grants";
import { getTeam } from "@/lib/services/team/get-team";
import { listInvitations } from "@/lib/services/team/list-invitations";
import { listThresholds } from "@/lib/services/thresholds/list-thresholds";
import { words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("settings"))("title") };
}

export default async function SettingsPage() {
  const view = await orNotFound(
    asActor(async (ctx) => {
      const own = (await getMe(ctx)).athletes.find((athlete) => athlete.self);
      return {
        athlete: own ? await athleteSettings(ctx, own.id) : null,
        preferences: { ...ctx.actor.preferences, timeZone: ctx.actor.timeZone },
        email: ctx.actor.email,
        reminders: await getReminders(ctx),
        tokens: (await listTokens(ctx)).tokens,
      };
    }),
  );
  const t = await words("settings");
  const team = await words("team");
  const file = await words("import");
  const { athlete, preferences, tokens, email, reminders } = view;
  const standing = athlete?.grants.filter((grant) => grant.stands) ?? [];
  const numbersSet =
    athlete?.thresholds.thresholds.filter((one) => one.to === null || one.to >= athlete.today)
      .length ?? 0;
  return (
    <div className="flex flex-col gap-10">
      <OpenAt />
      <header>
        <p className="text-sm text-ink-2">{email}</p>
        <h1 className="voice mt-1 text-xl lg:text-2xl">{t("title")}</h1>
      </header>
      {athlete && (
        <Group title={t("groups.training")}>
          <AthleteSections
            athleteId={athlete.athleteId}
            today={athlete.today}
            weekStart={preferences.weekStart}
            profile={athlete.profile}
            races={athlete.races}
            away={athlete.away}
            injury={athlete.injury}
            hasSeason={athlete.hasSeason}
          />
          {numbersSet > 0 && (
            <Section
              id="numbers"
              title={t("sections.numbers")}
              now={t("now.numbers", { count: numbersSet })}
            >
              <ThresholdsEditor
                athleteId={athlete.athleteId}
                today={athlete.today}
                {...athlete.thresholds}
              />
            </Section>
          )}
        </Group>
      )}
      <Group title={t("groups.display")}>
        <Section
          id="units"
          title={t("sections.unitsAndLanguage")}
          now={t("now.units", {
            far: t(`now.far.${preferences.distanceUnit}`),
            swim: t(`now.swim.${preferences.swimUnit}`),
          })}
        >
          <PreferencesForm initial={preferences} />
        </Section>
        <Section
          id="time-zone"
          title={t("sections.timeZone")}
          now={zoneInWords(preferences.timeZone)}
        >
          <TimeZoneForm key={preferences.timeZone} {...preferences} />
        </Section>
        <Section id="reminders" title={t("sections.reminders")} now={remindersNow(reminders)}>
          <Reminders initial={reminders} email={email} athlete={athlete !== null} />
        </Section>
      </Group>
      <Group title={t(athlete ? "groups.data" : "groups.account")}>
        {athlete && (
          <Section
            id="sharing"
            title={t("sections.sharing")}
            now={
              standing.length === 0
                ? t("now.nobody")
                : standing.map((grant) => grant.name ?? t("now.formerAccount")).join(", ")
            }
          >
            <Sharing athleteId={athlete.athleteId} initial={athlete.grants} today={athlete.today} />
            <div className="mt-8">
              <Invitations
                kind="offer"
                path={`/athletes/${athlete.athleteId}/invitations`}
                initial={athlete.invitations}
                today={athlete.today}
              />
            </div>
            {athlete.team.members.filter((one) => one.role === "coach").length > 1 && (
              <section className="mt-8 flex flex-col gap-1">
                <h3 className="text-sm font-semibold">{team("people.title")}</h3>
                <TeamPanel athleteId={athlete.athleteId} initial={athlete.team} />
              </section>
            )}
          </Section>
        )}
        <Section
          id="tokens"
          title={t("sections.tokens")}
          now={tokens.length === 0 ? t("now.none") : t("now.tokens", { count: tokens.length })}
        >
          <Tokens initial={tokens} />
        </Section>
        {athlete && (
          <Section id="import" title={file("title")} now={file("settingsNow")}>
            <p className="measure text-sm text-ink-2">{file("what")}</p>
            <p className="mt-4">
              <Link href="/log/import" prefetch={false} className={buttonClass("outline")}>
                {file("open")}
              </Link>
            </p>
          </Section>
        )}
        {athlete && (
          <Section id="export" title={t("sections.export")} now={t("now.export")}>
            <div className="flex flex-col gap-8">
              <File
                title={t("export.everythingTitle")}
                what={t("export.everythingIs")}
                href={`/api/v1/athletes/${athlete.athleteId}/export/everything`}
                name={`rebound-everything-${athlete.today}.json`}
                label={t("export.everything")}
              />
              <File
                title={t("export.caseTitle")}
                what={t("export.what")}
                href={`/api/v1/athletes/${athlete.athleteId}/export`}
                name={`rebound-${athlete.today}.json`}
                label={t("export.download")}
              />
              <p className="measure text-sm text-ink-2">{t("export.readable")}</p>
            </div>
          </Section>
        )}
        <Section id="password" title={t("sections.password")} now={t("now.password")}>
          <PasswordForm email={email} />
        </Section>
        <Section id="delete" title={t("sections.delete")} now={t("now.delete")}>
          <DeleteAccount athlete={athlete !== null} />
        </Section>
      </Group>
    </div>
  );

  function remindersNow({ feed, checkIn, tomorrow, comments }: RemindersDto): string {
    const on = [
      feed && t("now.calendar"),
      checkIn.on && t("now.checkInAt", { time: checkIn.time }),
      tomorrow.on && t("now.tomorrowAt", { time: tomorrow.time }),
      comments.on && t("now.commentsAt", { time: comments.time }),
    ].filter((part) => typeof part === "string");
    return on.length === 0 ? t("now.none") : on.join(", ");
  }
}

type FileProps = { title: string; what: string; href: string; name: string; label: string };

/** One file to take away: its name, what is in it, the file. */
function File({ title, what, href, name, label }: FileProps) {
  return (
    <div>
      <h3 className="text-md font-semibold">{title}</h3>
      <p className="measure mt-0.5 text-sm text-ink-2">{what}</p>
      <a href={href} download={name} className={`${buttonClass("outline")} mt-4`}>
        {label}
      </a>
    </div>
  );
}

async function athleteSettings(ctx: Context, athleteId: string) {
  const { injuries } = await listInjuries(ctx, { athleteId });
  return {
    athleteId,
    today: dayIn(ctx.actor.timeZone, ctx.now),
    profile: await getProfile(ctx, { athleteId }),
    races: (await listRaces(ctx, { athleteId })).races,
    away: (await listAway(ctx, { athleteId })).away,
    thresholds: await inWords(thresholdsResponse, await listThresholds(ctx, { athleteId })),
    injury: injuries.find((injury) => injury.resolvedOn === null) ?? null,
    grants: (await listGrants(ctx, { athleteId })).grants,
    invitations: (await listInvitations(ctx, { athleteId })).invitations,
    team: await getTeam(ctx, { athleteId }),
    hasSeason: await hasSeason(ctx, { athleteId }),
  };
}
