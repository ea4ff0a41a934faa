"use client";

import { useEffect, useState } from "react";
import { useUnits } from "@/components/shell/units";
import { type ActivityDto, type activityDto, activityPatchBody } from "@/lib/contracts/activities";
import type { sessionDto } from "@/lib/contracts/sessions";
import { entryFields } from "@/lib/format/entry-fields";
import { api } from "@/lib/http/api";
import type { Entry } from "@/lib/outbox/queue";
import { namesAnother, sidesOf } from "./two-sides";

type Props = { entry: Entry; path: string };

/** What waits here beside what Rebound holds meanwhile, before one of them is chosen. */
export function ConflictTable({ entry, path }: Props) {
  const [theirs, setTheirs] = useState<ActivityDto | null>(null);
  const [title, setTitle] = useState<string | null>(null);
  const units = useUnits();
  const words = entryFields(units.language);
  useEffect(() => {
    const stop = new AbortController();
    api<typeof activityDto>({ method: "GET", path, signal: stop.signal }).then(setTheirs, () => {
      // Without a network the reason above stands alone.
    });
    return () => stop.abort();
  }, [path]);
  const mine = activityPatchBody.safeParse(entry.call.body);
  const named =
    theirs && mine.success && namesAnother(mine.data, theirs) ? mine.data.insteadOf : null;
  useEffect(() => {
    if (!named) return;
    const stop = new AbortController();
    const session = path.replace(/activities\/[^/]+$/, `sessions/${named}`);
    api<typeof sessionDto>({ method: "GET", path: session, signal: stop.signal }).then(
      (found) => setTitle(found.title),
      () => {
        // It may be gone; the row then says that it is another.
      },
    );
    return () => stop.abort();
  }, [path, named]);
  if (theirs === null || !mine.success) return null;
  const rows = sidesOf(mine.data, theirs, units, title);
  if (rows.length === 0) return <p className="text-ink-2">{words.same}</p>;
  return (
    <table className="figures my-2 w-full border-collapse text-left text-xs">
      <caption className="sr-only">{words.caption}</caption>
      <thead className="text-ink-2">
        <tr>
          <td />
          <th scope="col" className="py-1 pr-3 font-semibold">
            {words.yours}
          </th>
          <th scope="col" className="py-1 font-semibold">
            {words.held}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, mine: here, theirs: there }) => (
          <tr key={what} className="border-t border-line align-top">
            <th scope="row" className="py-1 pr-3 font-normal text-ink-2">
              {what}
            </th>
            <td className="py-1 pr-3 font-semibold break-words">{here}</td>
            <td className="py-1 break-words">{there}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
