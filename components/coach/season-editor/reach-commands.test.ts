import { expect, test, vi } from "vitest";
import { withCommands } from "./reach-commands";

test("what is asked before the commands are here is done in that order, later at once", async () => {
  const order: unknown[] = [];
  const unreached = (error: unknown) => order.push(error);
  withCommands(() => order.push("first"), unreached);
  withCommands(() => order.push("second"), unreached);
  expect(order).toEqual([]);
  await vi.waitFor(() => expect(order).toEqual(["first", "second"]));
  withCommands(({ perform }) => order.push(typeof perform), unreached);
  expect(order).toEqual(["first", "second", "function"]);
});
