import { momentInWords, momentLocal } from "./moments";
import { accountNumber, clockS, effortOf, plainNumber } from "./numbers";
import type { FileDistance, RowReader } from "./service-row";

/** `activities.csv` of the whole account. Two columns are called Distance: only the second is metres. */
const strava: RowReader = {
  source: "strava",
  needs: ["Activity Date", "Activity Type", "Moving Time", "Distance"],
  read: (cell, { dayOf, fraction }) => ({
    moment: momentInWords(cell("Activity Date"), dayOf),
    type: cell("Activity Type"),
    done: true,
    durationS: orElapsed(plainNumber(cell("Moving Time")), cell("Elapsed Time#2")),
    distance:
      cell("Distance#2") === ""
        ? unitUnknown(cell("Distance"), accountNumber(cell("Distance"), fraction))
        : { metres: plainNumber(cell("Distance#2")) },
    rpe: effortOf(cell("Perceived Exertion")),
    ascentM: plainNumber(cell("Elevation Gain")),
    id: cell("Activity ID"),
  }),
};

/** The list of Garmin Connect. Its units and decimal signs are the account's and stand nowhere in it. */
const garmin: RowReader = {
  source: "garmin",
  needs: ["Activity Type", "Date", "Distance", "Time"],
  read: (cell, { fraction }) => ({
    moment: momentLocal(cell("Date")),
    type: cell("Activity Type"),
    done: true,
    durationS: clockS(cell("Time")),
    distance: unitUnknown(cell("Distance"), accountNumber(cell("Distance"), fraction)),
    rpe: null,
    // Metres or feet, by account.
    ascentM: null,
    id: "",
  }),
};

/** Planned and done in one row; hours with a fraction, metres, a day without a time. */
const trainingpeaks: RowReader = {
  source: "trainingpeaks",
  needs: ["WorkoutType", "WorkoutDay", "TimeTotalInHours", "DistanceInMeters"],
  read: (cell) => {
    const hours = plainNumber(cell("TimeTotalInHours"));
    return {
      moment: momentLocal(cell("WorkoutDay")),
      type: cell("WorkoutType"),
      done: cell("TimeTotalInHours") !== "" && hours !== 0,
      durationS: hours === null ? null : hours * 3600,
      distance: { metres: plainNumber(cell("DistanceInMeters")) },
      rpe: effortOf(cell("Rpe")),
      ascentM: null,
      id: "",
    };
  },
};

const intervals: RowReader = {
  source: "intervals",
  needs: ["start_date_local", "type", "moving_time", "distance"],
  read: (cell) => ({
    moment: momentLocal(cell("start_date_local")),
    type: cell("type"),
    done: true,
    durationS: orElapsed(plainNumber(cell("moving_time")), cell("elapsed_time")),
    distance: { metres: plainNumber(cell("distance")) },
    rpe: effortOf(cell("icu_rpe")),
    ascentM: plainNumber(cell("total_elevation_gain")),
    id: cell("id"),
  }),
};

export const rowReaders: readonly RowReader[] = [strava, garmin, trainingpeaks, intervals];

/** An hour in the gym has no moving time with some devices. */
function orElapsed(movingS: number | null, elapsed: string): number | null {
  return movingS === null || movingS === 0 ? (plainNumber(elapsed) ?? movingS) : movingS;
}

function unitUnknown(written: string, number: number | null): FileDistance {
  return number === null || number === 0 ? { metres: null } : { number, written };
}
