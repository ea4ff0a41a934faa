import { describe, expect, test } from "vitest";
import { z } from "zod";
import { AppError, httpStatus, problemTitles } from "@/lib/errors";
import { ApiError } from "./api";
import { databaseCode, fromDatabase, mayRunAgain } from "./database-errors";
import { parseIfMatch } from "./if-match";
import { isWrite, requireSameOrigin } from "./origin";
import { parseInput, problem, toProblem } from "./problem";
import { BODY_BYTES_MAX, readJson } from "./read-body";
import { jsonResponse, problemResponse } from "./respond";

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "fine";
  } catch (error) {
    return error instanceof AppError ? error.code : "another error";
  }
};

describe("a problem", () => {
  test("exists for every code, with its own title and status", () => {
    for (const code of Object.keys(httpStatus) as (keyof typeof httpStatus)[]) {
      const failure = problem.parse(toProblem(new AppError(code, "Said plainly.")));
      expect(failure).toMatchObject({ code, status: httpStatus[code], title: problemTitles[code] });
      expect(failure.type).toBe(`urn:rebound:problem:${code}`);
    }
  });

  test("that is ours says nothing of its cause", () => {
    const failure = toProblem(new Error("morning pain 7 of athlete X"));
    expect(failure).toMatchObject({ status: 500, code: "internal" });
    expect(JSON.stringify(failure)).not.toContain("pain");
  });

  test("names each wrong field, unknown ones included", () => {
    const schema = z.strictObject({ steps: z.array(z.object({ durationS: z.number() })) });
    try {
      parseInput(schema, { steps: [{ durationS: "x" }], colour: "red" });
      expect.unreachable();
    } catch (error) {
      expect(Object.keys(toProblem(error).fields ?? {})).toEqual(["steps.0.durationS", "colour"]);
    }
  });

  test("tells a person in plain words what a program is told exactly", () => {
    const schema = z.strictObject({
      longestRunM: z.number().max(100_000),
      rpe: z.number().min(0),
      note: z.string().max(3),
      name: z.string().min(1),
      password: z.string().min(15),
      sport: z.enum(["run", "swim"]),
      day: z.string().refine(() => false, { error: "Choose today or a day ahead." }),
    });
    const sent = { longestRunM: 1e9, rpe: -1, note: "long", name: "", password: "x", sport: "go" };
    try {
      parseInput(schema, { ...sent, day: "" });
      expect.unreachable();
    } catch (error) {
      const failure = toProblem(error);
      expect(failure.fields).toEqual({
        longestRunM: ["This is more than can be entered."],
        rpe: ["This is less than can be entered."],
        note: ["This text is too long."],
        name: ["Please fill this in."],
        password: ["This text is too short."],
        sport: ["Please check this."],
        day: ["Choose today or a day ahead."],
      });
      expect(failure.detail).toMatch(/^longestRunM: .*100000/);
      expect(new ApiError(failure).message).toBe("This is more than can be entered.");
    }
  });

  test("tells when to try again", () => {
    const busy = new AppError("too_many_requests", "Wait.", { retryAfterS: 30 });
    expect(problemResponse(busy, "r").headers.get("retry-after")).toBe("30");
  });
});

describe("a body", () => {
  const post = (body: BodyInit | null, contentType = "application/json") =>
    readJson(
      new Request("http://x.test", {
        method: "POST",
        body,
        headers: { "content-type": contentType },
      }),
    );

  test("is JSON and says so", async () => {
    expect(await post('{"a":1}', "application/json; charset=utf-8")).toEqual({ a: 1 });
    expect(await post(null)).toBeUndefined();
    expect(await codeOf(post("a=1", "application/x-www-form-urlencoded"))).toBe(
      "unsupported_media_type",
    );
    expect(await codeOf(post('{"a":1}', "text/plain"))).toBe("unsupported_media_type");
    expect(await codeOf(post("{"))).toBe("invalid_input");
    expect(await codeOf(post('{"__proto__":{"admin":true}}'))).toBe("invalid_input");
    expect(await codeOf(post(new Uint8Array([0x22, 0xff, 0x22])))).toBe("invalid_input");
  });

  test("has a limit, told or not", async () => {
    expect(await codeOf(post(`"${"x".repeat(BODY_BYTES_MAX - 2)}"`))).toBe("fine");
    expect(await codeOf(post(`"${"x".repeat(BODY_BYTES_MAX)}"`))).toBe("too_large");
  });
});

describe("If-Match", () => {
  test.each([
    [null, null],
    ['"3"', [3]],
    ["3", [3]],
    ['"1", "2"', [1, 2]],
    ['W/"3"', []],
    ["*", []],
    ['"three"', []],
  ])("%s names %s", (header, versions) => {
    expect(parseIfMatch(header)).toEqual(versions);
  });
});

describe("a write by cookie", () => {
  const from = (origin?: string) =>
    new Request("http://x.test", { method: "POST", ...(origin ? { headers: { origin } } : {}) });

  test("comes from this site and no other", () => {
    expect(() => requireSameOrigin(from("http://127.0.0.1:3000"))).not.toThrow();
    for (const origin of [undefined, "null", "http://evil.test", "http://127.0.0.1:3000.evil.test"])
      expect(() => requireSameOrigin(from(origin))).toThrow(AppError);
  });

  test("is anything but a read", () => {
    expect(["GET", "HEAD", "OPTIONS"].some(isWrite)).toBe(false);
    expect(["POST", "PATCH", "DELETE", "PUT"].every(isWrite)).toBe(true);
  });
});

describe("a database failure", () => {
  const failed = (code: string) =>
    new Error("Failed query", { cause: Object.assign(new Error("pain 7"), { code }) });

  test.each([
    ["40001", "unavailable"],
    ["57P01", "unavailable"],
    ["53300", "unavailable"],
    ["ECONNREFUSED", "unavailable"],
    ["23505", "conflict"],
    ["42501", "forbidden"],
    ["22021", "invalid_input"],
  ])("%s is %s", (code, wanted) => {
    const error = fromDatabase(failed(code));
    expect(error).toMatchObject({ code: wanted });
    expect((error as Error).message).not.toContain("pain");
  });

  test("unknown stays unknown", () => {
    const error = failed("XX000");
    expect(fromDatabase(error)).toBe(error);
    expect(databaseCode(error)).toBe("XX000");
    expect(mayRunAgain(failed("40P01"))).toBe(true);
    expect(mayRunAgain(error)).toBe(false);
  });
});

test("personal answers are kept by no cache", () => {
  const { headers } = jsonResponse({ status: 200, text: "{}", etag: '"4"' }, "r");
  expect(headers.get("cache-control")).toBe("private, no-store");
  expect(headers.get("vary")).toMatch(/Cookie/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("etag")).toBe('"4"');
});
