/** The two libraries of npm that find dates in French and English, with what they say put into TIMEX3. */
import { DateTimeRecognizer } from "@microsoft/recognizers-text-date-time";
import { en, fr } from "chrono-node";
import type { Language } from "../src/model/language.ts";
import type { TimeSystem, Timex } from "./timexes.ts";

const two = (number: number | null): string => String(number ?? 0).padStart(2, "0");

/** What is certain tells how fine the value is; the year may be implied. */
const chrono: TimeSystem = (text, language, dct) =>
  (language === "fr" ? fr : en).parse(text, momentOf(dct)).map(({ text: said, index, start }) => {
    const [isHour, isMinute] = [start.isCertain("hour"), start.isCertain("minute")];
    const isYear = start.isCertain("year") || start.isCertain("month");
    // "ce soir" is certain of nothing: it is a day.
    const isDay = start.isCertain("day") || start.isCertain("weekday") || isHour || !isYear;
    const isMonth = isDay || start.isCertain("month");
    const value = [
      String(start.get("year") ?? "XXXX").padStart(4, "0"),
      isMonth ? `-${two(start.get("month"))}` : "",
      isDay ? `-${two(start.get("day"))}` : "",
      isHour ? `T${two(start.get("hour"))}:${isMinute ? two(start.get("minute")) : "00"}` : "",
    ].join("");
    return { start: index, end: index + said.length, type: isHour ? "TIME" : "DATE", value };
  });

/** Noon of a day without an hour: no time zone moves it to another day. */
function momentOf(dct: string): Date {
  return new Date(dct.includes("T") ? dct : `${dct}T12:00:00`);
}

interface Resolved {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  date: "DATE",
  daterange: "DATE",
  datetime: "TIME",
  datetimerange: "TIME",
  time: "TIME",
  timerange: "TIME",
  duration: "DURATION",
  set: "SET",
};

const models = new Map<Language, ReturnType<DateTimeRecognizer["getDateTimeModel"]>>();

const recognizers: TimeSystem = (text, language, dct) => {
  const culture = language === "fr" ? "fr-fr" : "en-us";
  const model = models.get(language) ?? new DateTimeRecognizer(culture).getDateTimeModel();
  models.set(language, model);
  return model.parse(text, momentOf(dct)).flatMap(({ start, end, resolution }): Timex[] => {
    const values: readonly Resolved[] = resolution?.values ?? [];
    const [first] = values; // the past one, where two are possible
    if (!first?.timex) return [];
    return [{ start, end: end + 1, type: TYPES[first.type ?? ""] ?? "DATE", value: timexOf(first, dct) }];
  });
};

/** Their TIMEX has holes where the year is not said (XXXX-05), and puts intervals in brackets. */
function timexOf({ timex = "", value, start }: Resolved, dct: string): string {
  const duration = /^\(.*,(P[^,)]+)\)$/.exec(timex)?.[1];
  if (duration) return duration;
  const hour = /^(.*)T(\d\d)(?::(\d\d))?$/.exec(timex);
  if (hour && !timex.startsWith("P")) {
    const [, day = "", hours, minutes = "00"] = hour;
    const said =
      day === "" ? dct.slice(0, 10) : day.includes("X") ? (value ?? start ?? day).slice(0, 10) : day;
    return `${said}T${hours}:${minutes}`;
  }
  if (/^T[A-Z]{2}$/.test(timex)) return `${dct.slice(0, 10)}${timex}`;
  if (!timex.includes("XXXX") || timex.startsWith("P")) return timex;
  const known = (value ?? start ?? timex).slice(0, 10);
  return /^XXXX-\d\d$/.test(timex) ? known.slice(0, 7) : known;
}

/** By the names that stand in the results. */
export const timePeers: Readonly<Record<string, TimeSystem>> = {
  "chrono-node": chrono,
  "ms-recognizers": recognizers,
};
