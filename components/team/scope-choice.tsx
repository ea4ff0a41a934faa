"use client";

import { useWords } from "@/components/shell/words";
import { CheckRow } from "@/components/ui/check-row";
import { GroupFault } from "@/components/ui/group-fault";
import { type ConsentScope, consentScopes } from "@/lib/engine/model";

type Props = {
  id: string;
  legend: string;
  value: readonly ConsentScope[];
  onChange: (scopes: readonly ConsentScope[]) => void;
  error?: string | null;
};

/** What is opened, one part at a time. */
export function ScopeChoice({ id, legend, value, onChange, error = null }: Props) {
  const t = useWords("settings.names");
  return (
    <fieldset id={id} aria-describedby={error ? `${id}-error` : undefined} className="min-w-0">
      <legend className="text-sm font-semibold">{legend}</legend>
      {error && (
        <p id={`${id}-error`} className="text-sm">
          <GroupFault error={error} />
        </p>
      )}
      <ul className="mt-1 divide-y divide-line border-y border-line">
        {consentScopes.map((scope) => (
          <li key={scope}>
            <CheckRow
              checked={value.includes(scope)}
              onChange={(on) =>
                onChange(on ? [...value, scope] : value.filter((one) => one !== scope))
              }
              title={t(`scope.${scope}`)}
              what={t(`scopeWhat.${scope}`)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
