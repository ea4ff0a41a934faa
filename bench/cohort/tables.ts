import { PARAMETERS, type Parameter } from "./parameters";
import { policies } from "./policies";

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

/** The five policies, each in its sentence. */
export function policyTable(): string {
  const rows = policies.map(({ name, says }) => `| ${name} | ${says} |`);
  return ["| policy | what it does each morning |\n|---|---|", ...rows].join("\n");
}
