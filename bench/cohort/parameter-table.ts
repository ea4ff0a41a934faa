import { PARAMETERS, type Parameter } from "./parameters";

/** The parameters as docs/evidence/cohort.md prints them. */
export function parameterTable(): string {
  const head =
    "| parameter | what it is | base | low to high | unit | grade | source |\n|---|---|---|---|---|---|---|";
  const rows = Object.entries<Parameter>(PARAMETERS).map(([name, p]) => {
    const checked = p.mark === "choice" ? "" : ` [${p.mark}]`;
    return `| \`${name}\` | ${p.says} | ${p.base} | ${p.low} to ${p.high} | ${p.unit} | ${p.grade} | ${p.source}${checked} |`;
  });
  return [head, ...rows].join("\n");
}
