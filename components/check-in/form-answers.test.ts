import { expect, it } from "vitest";
import { checkInFromForm } from "./form-answers";

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

it("reads numbers, yes and no, and none", () => {
  const form = formOf({
    date: "2026-11-25",
    morningPain: "3",
    stiffnessMin: "20",
    aftermath: "same",
    limp: "no",
    trigger: "none",
    note: "",
  });
  expect(checkInFromForm(form)).toEqual({
    date: "2026-11-25",
    morningPain: 3,
    stiffnessMin: 20,
    aftermath: "same",
    limp: false,
    trigger: null,
  });
});

it("reads the drop lunge that the ladder waits for, nought too", () => {
  expect(checkInFromForm(formOf({ date: "2026-11-25", dropLunge: "0" }))).toEqual({
    date: "2026-11-25",
    dropLunge: 0,
  });
});

it("does not make a zero of what was left out", () => {
  expect(checkInFromForm(formOf({ date: "2026-11-25" }))).toEqual({ date: "2026-11-25" });
});

it("refuses what is not an answer", () => {
  expect(checkInFromForm(formOf({ morningPain: "eleven" }))).toBeNull();
  expect(checkInFromForm(formOf({ morningPain: "11" }))).toBeNull();
});

it("reads every place that is ticked", () => {
  const form = formOf({ morningPain: "3" });
  form.append("places", "left-sit-bone");
  form.append("places", "left-glute");
  expect(checkInFromForm(form)).toEqual({
    morningPain: 3,
    places: ["left-sit-bone", "left-glute"],
  });
});

it("reads one question about the day as the two answers it stands for", () => {
  expect(checkInFromForm(formOf({ throughDay: "worse", stretched: "yes", stress: "7" }))).toEqual({
    easesThroughDay: false,
    worseByEvening: true,
    stretched: true,
    stress: 7,
  });
  expect(checkInFromForm(formOf({ throughDay: "eased" }))).toEqual({
    easesThroughDay: true,
    worseByEvening: false,
  });
  expect(checkInFromForm(formOf({ throughDay: "sideways" }))).toEqual({});
});
