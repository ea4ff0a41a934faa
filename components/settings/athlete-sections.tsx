"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useUnits } from "@/components/shell/units";
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
import { AwayEditor, awayWords } from "./away-editor";
import { DaysForm } from "./days-form";
import { GearForm } from "./gear-form";
import { InjuryForm } from "./injury-form";
import { ProfileForm } from "./profile-form";
import { RacesEditor } from "./races-editor";
import { RebuildSeason } from "./rebuild-season";
import { Section } from "./section";
import { ThresholdsForm } from "./thresholds-form";
import { gearNames, injuryNames, sideNames } from "./words";

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
  const [races, setRaces] = useState(props.races);
  const [away, setAway] = useState(props.away);
  const [injury, setInjury] = useState(props.injury);
  const units = useUnits();
  const router = useRouter();
  const say = useToast();

  const kept =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      say("Saved.");
      router.refresh();
    };
  const shared = { athleteId, profile, onSaved: kept(setProfile) };
  const minutes = weekdays.reduce((sum, day) => sum + profile.availabilityMin[day], 0);
  const free = weekdays.filter((day) => profile.availabilityMin[day] === 0).length;
  const ahead = races.filter((race) => race.date >= today);
  const gone = away.filter((one) => one.to >= today);

  return (
    <>
      <Section id="profile" title="Profile" now={profile.name}>
        <ProfileForm key={profile.version} {...shared} today={today} />
      </Section>
      <Section id="thresholds" title="Thresholds" now={thresholdsNow(profile)}>
        <ThresholdsForm
          key={`${profile.version} ${units.distanceUnit} ${units.swimUnit}`}
          {...shared}
          label="Save thresholds"
        />
      </Section>
      <Section
        id="days"
        title="Your week"
        now={`${formatDuration(minutes * 60)} open · ${freeWords(free)}`}
      >
        <DaysForm
          key={profile.version}
          {...shared}
          weekStart={weekStart}
          label="Save days"
          {...(hasSeason
            ? {
                note: "Less time on a day acts at once: the season is built to fit, around what you or a coach placed or locked. More time acts when you build it again.",
              }
            : {})}
        />
      </Section>
      <Section
        id="away"
        title="Days away"
        now={gone.length === 0 ? "none ahead" : gone.map(awayWords).join(", ")}
      >
        <AwayEditor athleteId={athleteId} away={away} today={today} onChanged={kept(setAway)} />
      </Section>
      <Section id="gear" title="Gear" now={gearNow(profile)}>
        <GearForm key={profile.version} {...shared} hasSeason={hasSeason} />
      </Section>
      <Section
        id="races"
        title="Races"
        now={ahead.length === 0 ? "none ahead" : ahead.map((race) => race.name).join(", ")}
      >
        <RacesEditor athleteId={athleteId} races={races} today={today} onChanged={kept(setRaces)} />
      </Section>
      <Section id="injury" title="Injury" now={injury ? injuryNow(injury) : "none recorded"}>
        <InjuryForm
          key={injury?.version ?? 0}
          athleteId={athleteId}
          injury={injury}
          today={today}
          label="Save injury"
          onSaved={kept(setInjury)}
        />
      </Section>
      {hasSeason && (
        <Section id="season" title="Season" now="built again when you say so">
          <RebuildSeason athleteId={athleteId} today={today} />
        </Section>
      )}
    </>
  );

  function thresholdsNow({ runThresholdPaceSPerKm, easyPaceSPerKm, ftpW }: ProfileDto): string {
    const parts = [
      easyPaceSPerKm === null ? null : `easy ${formatPace(easyPaceSPerKm, units)}`,
      runThresholdPaceSPerKm === null
        ? null
        : `threshold ${formatPace(runThresholdPaceSPerKm, units)}`,
      ftpW === null ? null : `${Math.round(ftpW)} W`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? "open: sessions go by effort" : parts.join(" · ");
  }
}

function freeWords(free: number): string {
  if (free === 0) return "no free day";
  return free === 1 ? "1 free day" : `${free} free days`;
}

function gearNow({ lacks }: ProfileDto): string {
  if (lacks.length === 0) return "a gym and a pool";
  return `not now: ${lacks.map((one) => gearNames[one].toLowerCase()).join(", ")}`;
}

function injuryNow({ kind, side }: InjuryDto): string {
  return `${injuryNames[kind]}, ${sideNames[side].toLowerCase()}`;
}
