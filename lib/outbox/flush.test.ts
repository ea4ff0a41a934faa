import { describe, expect, test } from "vitest";
import { ApiError } from "@/lib/http/api";
import { verdictOn } from "./flush";

const refusal = (status: number, code = "x") =>
  new ApiError({ type: "urn:x", title: "x", status, detail: "x", code });

describe("what becomes of an entry the server did not take", () => {
  test.each([
    ["no network", refusal(0, "offline")],
    ["a session that ended", refusal(401, "unauthenticated")],
    ["too many at once", refusal(429, "too_many_requests")],
    ["trouble on the server", refusal(503, "unavailable")],
    ["the first try still running", refusal(409, "idempotency_in_flight")],
    ["an answer that cannot be read", new Error("not JSON")],
  ])("%s: it waits", (_, error) => expect(verdictOn(error)).toBe("wait"));

  test.each([
    ["a version that moved on", refusal(412, "precondition_failed")],
    ["a field the server refuses", refusal(400, "invalid_input")],
    ["an entry that is gone", refusal(404, "not_found")],
    ["something that is there already", refusal(409, "conflict")],
  ])("%s: it is set aside, and the others go on", (_, error) =>
    expect(verdictOn(error)).toBe("refused"),
  );
});
