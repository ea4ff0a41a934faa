import { afterEach, describe, expect, test, vi } from "vitest";
import { de } from "@/messages/de";
import { en } from "@/messages/en";
import { type MessageTree, messageFaults } from "./check";

/** The German messages with one place of them replaced, or taken out where `text` is undefined. */
function deWith(path: readonly [string, ...string[]], text?: string): MessageTree {
  const replace = (tree: MessageTree, [name = "", ...rest]: readonly string[]): MessageTree => {
    const { [name]: old, ...others } = tree;
    if (rest.length === 0) return text === undefined ? others : { ...others, [name]: text };
    if (typeof old !== "object") throw new Error(`${name} is no group`);
    return { ...others, [name]: replace(old, rest) };
  };
  return replace(de, path);
}

describe("the languages", () => {
  test("say the same things with the same placeholders", () => {
    expect(messageFaults(en, de)).toEqual([]);
  });

  test.each([
    [
      "a missing message",
      deWith(["settings", "profile", "save"]),
      /^settings.profile.save is miss/,
    ],
    ["a missing room", deWith(["auth"]), /^auth is missing$/],
    ["a spare message", deWith(["ui", "spare"], "übrig"), /^ui.spare is known in no other/],
    ["an empty message", deWith(["ui", "close"], " "), /^ui.close is empty$/],
    ["a group for a message", deWith(["ui"], "alles"), /^ui is one message here/],
    ["a lost placeholder", deWith(["ui", "changeOne"], "Ändern"), /^ui.changeOne has other/],
    [
      "a renamed placeholder",
      deWith(["ui", "changeOne"], "Ändern: {nam}"),
      /^ui.changeOne has other/,
    ],
    [
      "a plural made a plain number",
      deWith(["shell", "outbox", "chip"], "{count} Einträge warten"),
      /^shell.outbox.chip has other/,
    ],
    [
      "another list of cases",
      deWith(["settings", "sharing", "line"], "{role, select, other {Physio}} seit {since}"),
      /^settings.sharing.line has other/,
    ],
    ["a tag", deWith(["ui", "close"], "<b>zu</b>"), /^ui.close has other/],
    ["broken ICU", deWith(["ui", "close"], "{offen"), /^ui.close cannot be read/],
  ])("%s is told", (_, given, told) => {
    const faults = messageFaults(en, given);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(told);
  });

  test("may differ in the plurals they need", () => {
    expect(
      messageFaults(
        { a: "{n, plural, one {# day} other {# days}}" },
        { a: "{n, plural, other {#}}" },
      ),
    ).toEqual([]);
  });
});

describe("the build", () => {
  afterEach(() => {
    vi.doUnmock("@/messages/de");
    vi.resetModules();
  });
  const configured = async (german: MessageTree) => {
    vi.resetModules();
    vi.doMock("@/messages/de", () => ({ de: german }));
    return (await import("@/next.config")).default;
  };

  test("stops at a missing message, before anything is made", async () => {
    const build = await configured(deWith(["auth", "signIn", "title"]));
    expect(() => build()).toThrow(/auth.signIn.title is missing/);
  });

  test("stops at another placeholder", async () => {
    const build = await configured(deWith(["ui", "changeOne"], "Ändern: {wen}"));
    expect(() => build()).toThrow(/ui.changeOne has other placeholders/);
  });

  test("goes on where the languages match", async () => {
    expect((await configured(de))()).toMatchObject({ poweredByHeader: false });
  });
});
