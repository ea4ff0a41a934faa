"use client";

import { useRouter } from "next/navigation";
import { useId, useState, useSyncExternalStore } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { useToast } from "@/components/ui/toast";
import type { PreferencesDto, preferencesDto } from "@/lib/contracts/me";
import { zoneInWords } from "@/lib/format/zone-clock";
import { api } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { useSaving } from "./use-saving";

/** Where days begin and end. Saved when asked to, for the plan follows a change at once. */
export function TimeZoneForm({ timeZone, version }: Pick<PreferencesDto, "timeZone" | "version">) {
  const t = useWords("settings.zone");
  const ui = useWords("ui");
  const router = useRouter();
  const say = useToast();
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const [chosen, setChosen] = useState(timeZone);
  const { busy, problem, save } = useSaving(at);
  // The server knows neither the zones of this browser nor the one it is in.
  const known = useSyncExternalStore(never, zonesHere, () => none);
  const device = useSyncExternalStore(never, zoneHere, () => timeZone);
  const zones = [...new Set([timeZone, device, ...known])].toSorted();

  function submit() {
    save(async () => {
      await api<typeof preferencesDto>({
        ...{ method: "PATCH", path: "/me/preferences", version, body: { timeZone: chosen } },
      });
      say(ui("saved"));
      router.refresh();
    });
  }

  return (
    <div className="max-w-xl">
      <FormFrame label={t("save")} busy={busy} problem={problem} onSubmit={submit}>
        <p className="measure text-sm text-ink-2">{t("what")}</p>
        {device !== chosen && (
          <p className="flex flex-wrap items-center gap-x-4 text-sm">
            {t("device", { zone: zoneInWords(device) })}
            <Button kind="quiet" onClick={() => setChosen(device)}>
              {t("take")}
            </Button>
          </p>
        )}
        <SelectField
          id={at("timeZone")}
          label={t("zone")}
          value={chosen}
          options={zones.map((value) => ({ value, label: zoneInWords(value) }))}
          onChange={setChosen}
        />
      </FormFrame>
    </div>
  );
}

const none: readonly string[] = [];
const never = () => () => {};
let all: readonly string[] | undefined;

function zonesHere(): readonly string[] {
  all ??= Intl.supportedValuesOf("timeZone");
  return all;
}

function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
