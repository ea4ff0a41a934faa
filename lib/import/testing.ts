import type { FileSource, Sport } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";

/* Files as the four services write them, with invented rows. */

export type Written = {
  readonly date: PlainDate;
  /** `HH:MM:SS` */
  readonly time: string;
  readonly sport: Extract<Sport, "run" | "bike" | "swim" | "strength" | "walk" | "hike">;
  readonly durationS: number;
  /** Whole metres; null has none. */
  readonly distanceM: number | null;
  readonly rpe: number | null;
  readonly title?: string;
};

export function csv(rows: readonly (readonly string[])[], delimiter = ",", end = "\n"): string {
  return (
    rows.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter)).join(end) + end
  );
}

function quoted(cell: string, delimiter: string): string {
  const plain = !cell.includes(delimiter) && !/["\r\n]/.test(cell);
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

export const stravaHeader = [
  ...["Activity ID", "Activity Date", "Activity Name", "Activity Type", "Activity Description"],
  ...["Elapsed Time", "Distance", "Max Heart Rate", "Relative Effort", "Commute"],
  ...["Filename", "Elapsed Time", "Moving Time", "Distance", "Elevation Gain"],
  "Perceived Exertion",
];
const stravaTypes = {
  ...{ run: "Run", bike: "Ride", swim: "Swim", strength: "Weight Training" },
  ...{ walk: "Walk", hike: "Hike" },
};
const garminTypes = {
  ...{ run: "Running", bike: "Road Cycling", swim: "Pool Swim", strength: "Strength Training" },
  ...{ walk: "Walking", hike: "Hiking" },
};
const peaksTypes = {
  ...{ run: "Run", bike: "Bike", swim: "Swim", strength: "Strength", walk: "Walk", hike: "Hike" },
};

/** The same training as each service would write it; Garmin's account has kilometres and metres. */
export const fileOf: Readonly<Record<FileSource, (rows: readonly Written[]) => string>> = {
  strava: (rows) =>
    csv([
      stravaHeader,
      ...rows.map((row, i) => [
        ...[String(9000 + i), stravaDate(row), row.title ?? "Morning", stravaTypes[row.sport]],
        ...["", String(row.durationS + 60), shortKm(row), "", "", "false"],
        ...[`activities/${9000 + i}.fit.gz`, `${row.durationS + 60}.0`, `${row.durationS}.0`],
        ...[
          row.distanceM === null ? "0.0" : `${row.distanceM}.0`,
          "",
          row.rpe ? `${row.rpe}.0` : "",
        ],
      ]),
    ]),
  garmin: (rows) =>
    csv([
      ["Activity Type", "Date", "Favorite", "Title", "Distance", "Calories", "Time", "Avg HR"],
      ...rows.map((row) => [
        ...[garminTypes[row.sport], `${row.date} ${row.time}`, "false", row.title ?? "Home"],
        ...[garminDistance(row), "412", clock(row.durationS), "--"],
      ]),
    ]),
  trainingpeaks: (rows) =>
    csv([
      ["Title", "WorkoutType", "WorkoutDay", "DistanceInMeters", "TimeTotalInHours", "Rpe"],
      ...rows.map((row) => [
        ...[row.title ?? "Easy", peaksTypes[row.sport], row.date],
        ...[row.distanceM === null ? "" : String(row.distanceM), String(row.durationS / 3600)],
        row.rpe === null ? "" : String(row.rpe),
      ]),
    ]),
  intervals: (rows) =>
    csv([
      ["id", "start_date_local", "name", "type", "moving_time", "distance", "icu_rpe"],
      ...rows.map((row, i) => [
        ...[`i${i}`, `${row.date}T${row.time}`, row.title ?? "Run"],
        ...[stravaTypes[row.sport].replace(" ", ""), String(row.durationS)],
        ...[
          row.distanceM === null ? "" : `${row.distanceM}.0`,
          row.rpe === null ? "" : String(row.rpe),
        ],
      ]),
    ]),
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function stravaDate({ date, time }: Written): string {
  const [year, month, day] = date.split("-");
  const [hour = "", minute, second] = time.split(":");
  const half = Number(hour) < 12 ? "AM" : "PM";
  const twelve = Number(hour) % 12 || 12;
  return `${months[Number(month) - 1]} ${Number(day)}, ${year}, ${twelve}:${minute}:${second} ${half}`;
}

const shortKm = ({ distanceM }: Written) => ((distanceM ?? 0) / 1000).toFixed(2);

function garminDistance({ sport, distanceM }: Written): string {
  if (distanceM === null) return "--";
  if (sport !== "swim") return (distanceM / 1000).toFixed(2);
  return String(distanceM).replace(/\B(?=(\d{3})+$)/g, ",");
}

export function clock(seconds: number): string {
  const part = (n: number) => String(n).padStart(2, "0");
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map(part)
    .join(":");
}
