import type { ThresholdEditRow } from "@/db/schema/thresholds";
import type { ThresholdDto } from "@/lib/contracts/thresholds";
import { boundOf } from "@/lib/engine/rules/adjustable";

export function toThresholdDto(row: ThresholdEditRow, mayEnd: boolean): ThresholdDto {
  const { id, rule, number, value, from, to, version } = row;
  const known = boundOf(rule, number)?.rule;
  return {
    id,
    rule,
    number,
    title: known?.title ?? rule,
    value,
    unit: known?.numbers[number]?.unit ?? "",
    from,
    to,
    by: row.authorName,
    role: row.authorRole,
    mayEnd,
    version,
  };
}
