import type { ActivityBody } from "@/lib/contracts/activities";
import type { Entry } from "@/lib/outbox/queue";

export type Refused = {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  readonly body: ActivityBody;
};

/** A new entry of the log that was refused: nothing of it is stored, so it can be put right here. */
export function isRefusedEntry({ call, refused }: Entry): boolean {
  return refused !== undefined && call.method === "POST" && /\/activities$/.test(call.path);
}

export function refusedEntries(entries: readonly Entry[]): readonly Refused[] {
  return entries.filter(isRefusedEntry).map(({ id, label, call, refused }) => ({
    ...{ id, label },
    why: Object.values(refused?.fields ?? {}).flat()[0] ?? refused?.detail ?? "",
    // Made by the form that takes it back.
    body: call.body as ActivityBody,
  }));
}
