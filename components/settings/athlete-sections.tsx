"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useUnits } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import { useToast } from "@/components/ui/toast";
import type { AwayDto } from "@/lib/contracts/away";
import type { InjuryDto } from "@/lib/contracts/care";
import type { ProfileDto } from "@/lib/contracts/profile";
import type { OwnRaceDto } from "@/lib/contracts/races";
import type { WeekStart } from "@/lib/engine/model";
import { weekdays } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { formatDuration } from "@/lib/format/duration";
import { formatPace } from "@/lib/format/pace";
import type { Units } from "@/lib/format/units";
import { AwayEditor, awayWords } from "./away-editor";
import { DaysForm } from "./days-form";
import { GearForm } from "./gear-form";
import { InjuryForm } from "./injury-form";
import { ProfileForm } from "./profile-form";
import { RacesEditor } from "./races-editor";
import { RebuildSeason } from "./rebuild-season";
import { Section } from "./section";
import { ThresholdsForm } from "./thresholds-form";

type Props = {
  athleteId: string;
  today: PlainDate;
  weekStart: WeekStart;
  profile: ProfileDto;
  races: readonly OwnRaceDto[];
  away: readonly AwayDto[];
  injury: InjuryDto | null;
  hasSeason: boolean;
};

/** What plans are made of. Each part keeps the version it was answered, so the next save fits it. */
export function AthleteSections(props: Props) {
  const { athleteId, today, weekStart, hasSeason } = props;
  const [profile, setProfile] = useState(props.profile);
  // Changed from outside these parts, as the time zone is.
  if (props.profile.version > profile.version) setProfile(props.profile);
  const [races, setRaces] = useState(props.races);
  const [away, setAway] = useState(props.away);
  const [injury, setInjury] = useState(props.injury);
  const units = useUnits();
  const router = useRouter();
  const say = useToast();
  const t = useWords("settings");
  const ui = useWords("ui");
  const language = useLanguage();

  const kept =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      say(ui("saved"));
      router.refresh();
    };
  const shared = { athleteId, profile, onSaved: kept(setProfile) };
  const keys = keysOf(profile, units);
  const minutes = weekdays.reduce((sum, day) => sum + profile.availabilityMin[day], 0);
  const free = weekdays.filter((day) => profile.availabilityMin[day] === 0).length;
  const ahead = races.filter((race) => race.date >= today);
  const gone = away.filter((one) => one.to >= today);

  return (
    <>
      <Section id="profile" title={t("sections.profile")} now={profile.name}>
        <ProfileForm key={keys.profile} {...shared} today={today} />
      </Section>
      <Section id="thresholds" title={t("sections.thresholds")} now={thresholdsNow(profile)}>
        <ThresholdsForm key={keys.thresholds} {...shared} label={t("thresholds.save")} />
      </Section>
      <Section
        id="days"
        title={t("sections.days")}
        now={t("now.days", { time: formatDuration(minutes * 60), free })}
      >
        <DaysForm
          key={keys.days}
          {...shared}
          weekStart={weekStart}
          label={t("days.save")}
          {...(hasSeason ? { note: t("days.acts") } : {})}
        />
      </Section>
      <Section
        id="away"
        title={t("sections.away")}
        now={
          gone.length === 0
            ? t("now.noneAhead")
            : gone.map((one) => awayWords(one, language)).join(", ")
        }
      >
        <AwayEditor athleteId={athleteId} away={away} today={today} onChanged={kept(setAway)} />
      </Section>
      <Section id="gear" title={t("sections.gear")} now={gearNow(profile)}>
        <GearForm key={keys.gear} {...shared} hasSeason={hasSeason} />
      </Section>
      <Section
        id="races"
        title={t("sections.races")}
        now={ahead.length === 0 ? t("now.noneAhead") : ahead.map((race) => race.name).join(", ")}
      >
        <RacesEditor athleteId={athleteId} races={races} today={today} onChanged={kept(setRaces)} />
      </Section>
      <Section
        id="injury"
        title={t("sections.injury")}
        now={injury ? injuryNow(injury) : t("now.noneRecorded")}
      >
        <InjuryForm
          key={injury?.version ?? 0}
          athleteId={athleteId}
          injury={injury}
          today={today}
          label={t("injury.save")}
          onSaved={kept(setInjury)}
        />
      </Section>
      {hasSeason && (
        <Section id="season" title={t("sections.season")} now={t("now.season")}>
          <RebuildSeason athleteId={athleteId} today={today} />
        </Section>
      )}
    </>
  );

  function thresholdsNow({ runThresholdPaceSPerKm, easyPaceSPerKm, ftpW }: ProfileDto): string {
    const parts = [
      easyPaceSPerKm === null ? null : t("now.easy", { pace: formatPace(easyPaceSPerKm, units) }),
      runThresholdPaceSPerKm === null
        ? null
        : t("now.threshold", { pace: formatPace(runThresholdPaceSPerKm, units) }),
      ftpW === null ? null : `${Math.round(ftpW)} W`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? t("now.thresholdsOpen") : parts.join(" · ");
  }

  function gearNow({ lacks }: ProfileDto): string {
    if (lacks.length === 0) return t("now.gear.all");
    return t("now.gear.without", { list: lacks.map((one) => t(`now.gear.${one}`)).join(", ") });
  }

  function injuryNow({ kind, side }: InjuryDto): string {
    return t("now.injury", { name: t(`names.injury.${kind}`), side });
  }
}

/** A form begins anew where its own part was saved; what is typed in the others stays. */
function keysOf(profile: ProfileDto, units: Units) {
  const { name, birthDate, birthYear, sex, level, availabilityMin, lacks } = profile;
  const { easyPaceSPerKm, runThresholdPaceSPerKm, cssSPer100m, ftpW, lthrBpm } = profile;
  return {
    profile: JSON.stringify([name, birthDate, birthYear, sex, level]),
    thresholds: JSON.stringify([
      ...[easyPaceSPerKm, runThresholdPaceSPerKm, cssSPer100m, ftpW, lthrBpm],
      ...[units.distanceUnit, units.swimUnit],
    ]),
    days: JSON.stringify(weekdays.map((day) => availabilityMin[day])),
    gear: JSON.stringify(lacks.toSorted()),
  };
}
