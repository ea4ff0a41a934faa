import type { Entry } from "@/lib/outbox/queue";

/** A plain JSON file of what waits, for entries that will not go out. */
export function saveAsFile(entries: readonly Entry[]): void {
  const rows = entries.map(({ label, call }) => ({ label, entry: call.body ?? null }));
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(rows, null, 2)], { type: "application/json" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = "rebound-waiting.json";
  link.click();
  URL.revokeObjectURL(url);
}
