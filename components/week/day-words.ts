/** English alone, until the rooms that show a day ask for a language. */
export {
  dayFrom,
  dayMonth,
  dayMonthYear,
  daySpan,
  monthShort,
  weekdayDayMonth,
  weekdayName,
  weekdayShort,
} from "@/lib/format/day";
