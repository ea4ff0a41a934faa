import { expect, test } from "vitest";
import { httpStatus } from "@/lib/errors";
import type { Entry } from "@/lib/outbox/queue";
import { helpsAgain } from "./other-side";

const refusedAs = (code: string) => ({ refused: { code } }) as unknown as Entry;

test("only what a new key or no version can pass is offered to be sent again", () => {
  const offered = Object.keys(httpStatus).filter((code) => helpsAgain(refusedAs(code)));
  expect(offered).toEqual(["precondition_failed", "idempotency_key_reused"]);
  expect(helpsAgain({} as Entry)).toBe(false);
});
