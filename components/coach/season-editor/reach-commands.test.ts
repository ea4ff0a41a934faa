import { expect, test } from "vitest";
import { afterCommands, withCommands } from "./reach-commands";

test("what is asked before the commands are here is done in that order, later at once", async () => {
  const order: unknown[] = [];
  const unreached = (error: unknown) => order.push(error);
  withCommands(() => order.push("first"), unreached);
  afterCommands(() => order.push("step"));
  withCommands(() => order.push("second"), unreached);
  expect(order).toEqual([]);
  await new Promise((here, never) => withCommands(here, never));
  expect(order).toEqual(["first", "step", "second"]);
  withCommands(({ perform }) => order.push(typeof perform), unreached);
  afterCommands(() => order.push("now"));
  expect(order).toEqual(["first", "step", "second", "function", "now"]);
}, 60_000);
