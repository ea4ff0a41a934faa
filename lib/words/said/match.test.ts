import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figures } from "./figures";
import { matcherOf, type Said } from "./match";

const entries: readonly Said[] = [
  ["After {days} it rests.", "Nach {days} ruht es."],
  ["days|{n} days", "{n} Tagen"],
  ["{n} days", "{n} Tage"],
  ["{n} left", "noch {n}"],
  ["Runs rest.", "Läufe ruhen."],
  ["A {sport} of {n} stands here.", "Hier steht {n} {sport}."],
  ["This run is {part} shorter.", "Dieser Lauf ist {part} kürzer."],
  ["This run is half shorter.", "Dieser Lauf ist um die Hälfte kürzer."],
  ["From {day} on {what}", "Ab {day}: {what}"],
  ["{by} set this.", "{by} hat das gesetzt."],
  ["{race} is not near.", "{race} ist nicht nah."],
  ["{n} more {unit}", "noch {n} {unit}"],
  ["ride", "Fahrt"],
  ["two settled mornings", "zwei ruhige Morgen"],
  ["a quarter", "ein Viertel"],
  ["days", "Tage"],
  ["tomorrow", "morgen"],
  ["Running rests until {day}.", "Das Laufen ruht bis {day}."],
  ["The week’s long run.", "Der lange Lauf der Woche."],
];
const { said, unknown } = matcherOf(entries);

describe("one sentence", () => {
  test("holes change their order, and what stands in them has words or numbers", () => {
    expect(said("A ride of 9.5 km stands here.")).toBe("Hier steht 9,5 km Fahrt.");
    expect(said("This run is 7 % shorter.")).toBe("Dieser Lauf ist 7 % kürzer.");
  });

  test("of two that match, the one that says more counts", () => {
    expect(said("This run is half shorter.")).toBe("Dieser Lauf ist um die Hälfte kürzer.");
  });

  test("what was stored with a straight apostrophe has the same words", () => {
    expect(said("The week's long run.")).toBe("Der lange Lauf der Woche.");
  });

  test("a day that ends a sentence brings no second full stop", () => {
    expect(said("Running rests until Mon 3 Aug.")).toBe("Das Laufen ruht bis Mo, 3.\u00a0Aug.");
    expect(said("Running rests until Mon 4 May.")).toBe("Das Laufen ruht bis Mo, 4.\u00a0Mai.");
  });

  test("holes stand inside holes", () => {
    expect(said("From tomorrow on a ride of 3 more days stands here.")).toBe(
      "From tomorrow on a ride of 3 more days stands here.",
    );
    expect(said("From tomorrow on A ride of 3 more days stands here.")).toBe(
      "Ab morgen: Hier steht noch 3 Tage Fahrt.",
    );
  });

  test("a phrase begins with either case", () => {
    expect(said("Two settled mornings")).toBe("Zwei ruhige Morgen");
  });

  test("a hole without words leaves the whole sentence as it is", () => {
    expect(said("This run is somewhat shorter.")).toBe("This run is somewhat shorter.");
    expect(unknown("This run is somewhat shorter.")).toEqual(["This run is somewhat shorter."]);
  });

  test("what people wrote stays as they wrote it", () => {
    expect(said("Kit Rowe set this.")).toBe("Kit Rowe hat das gesetzt.");
    expect(unknown("Kit Rowe set this.")).toEqual([]);
  });
});

describe("sentences in a row", () => {
  test("each is looked up, and those without words stay", () => {
    expect(said("Runs rest. Mind the dog. Kit set this.")).toBe(
      "Läufe ruhen. Mind the dog. Kit hat das gesetzt.",
    );
    expect(unknown("Runs rest. Mind the dog. Kit set this.")).toEqual(["Mind the dog."]);
  });

  test("a name may hold what looks like the end of a sentence", () => {
    expect(said("Runs rest. Dr. Rowe set this.")).toBe("Läufe ruhen. Dr. Rowe hat das gesetzt.");
    expect(said("Swim. Bike. Run. 10 is not near. Runs rest.")).toBe(
      "Swim. Bike. Run. 10 ist nicht nah. Läufe ruhen.",
    );
  });
});

test("a hole takes more where its shortest would not do", () => {
  const { said } = matcherOf([
    ["{what} {n} times", "{n}-mal {what}"],
    ["other treatment", "andere Behandlung"],
    ["two", "zwei"],
  ]);
  expect(said("other treatment two times")).toBe("zwei-mal andere Behandlung");
});

test("a hole may ask for another case", () => {
  expect(said("After 3 days it rests.")).toBe("Nach 3 Tagen ruht es.");
  expect(said("3 days left")).toBe("noch 3 Tage");
});

test("numbers, units and days need no words", () => {
  expect(figures("9.5 km")).toBe("9,5 km");
  expect(figures("1,600 m")).toBe("1.600 m");
  expect(figures("6:30 /km")).toBe("6:30 /km");
  expect(figures("2026-08-03")).toBe("2026-08-03");
  expect(figures("Mon 3\u00a0Aug")).toBe("Mo, 3.\u00a0Aug.");
  expect(figures("3 Aug 2026")).toBe("3.\u00a0Aug. 2026");
  expect(figures("3 March")).toBe(null);
  expect(figures("Wednesday")).toBe("Mittwoch");
  expect(figures("3 of 10")).toBe(null);
  expect(figures("easy")).toBe(null);
  expect(figures("45 Aug")).toBe("45 Aug");
});

test("any two known sentences are told one after the other", () => {
  const known = fc.oneof(
    fc
      .integer({ min: 0, max: 999 })
      .map((n) => [`This run is ${n} % shorter.`, `Dieser Lauf ist ${n} % kürzer.`]),
    fc.constant(["Runs rest.", "Läufe ruhen."]),
    fc
      .integer({ min: 1, max: 99 })
      .map((n) => [
        `A ride of ${n / 10} km stands here.`,
        `Hier steht ${`${n / 10}`.replace(".", ",")} km Fahrt.`,
      ]),
  );
  fc.assert(
    fc.property(fc.array(known, { minLength: 1, maxLength: 5 }), (parts) => {
      const [english, german] = [0, 1].map((side) => parts.map((one) => one[side]).join(" "));
      expect(said(english ?? "")).toBe(german);
      expect(unknown(english ?? "")).toEqual([]);
    }),
  );
});

test("the order of holes on the other side does not matter", () => {
  const word = fc.integer({ min: 0, max: 9999 }).map(String);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(["a", "b", "c"], { minLength: 3 }),
      fc.tuple(word, word, word),
      (order, [a, b, c]) => {
        const { said } = matcherOf([
          ["One {a}, then {b} and {c}.", order.map((name) => `{${name}}`).join(" ")],
        ]);
        const given: Record<string, string> = { a, b, c };
        expect(said(`One ${a}, then ${b} and ${c}.`)).toBe(
          order.map((name) => given[name]).join(" "),
        );
      },
    ),
  );
});

test("a text that is not known stays as it is, to the letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(/[A-Za-z]{3}/.test(text) && !/set this|near|more|rest|ride|mornings/.test(text));
      if (unknown(text).length === 1 && unknown(text)[0] === text) expect(said(text)).toBe(text);
    }),
  );
});

test("nothing is ever thrown, and what is left as unknown stands in the answer", () => {
  const piece = fc.constantFrom(
    "A ",
    "ride",
    " of ",
    "{n}",
    "$&",
    "3.5",
    " km",
    " stands here.",
    " ",
    "\n",
    "Dr. ",
    "set this.",
    "(",
    "Mon 3 Aug",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((p) => p.join("")),
      (text) => {
        const answer = said(text);
        for (const sentence of unknown(text)) expect(answer).toContain(sentence);
      },
    ),
  );
});
