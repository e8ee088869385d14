import { type Json, type Problem, records, text } from "./json.ts";

const MAX_CHOICES = 25;
const MAX_CHOICE = 100; // UTF-16 units, of a name and of a string value; the document lets a value have 6000

/** What is wrong with the data of an autocomplete answer; `name_localizations` is ignored there, so it is refused. */
export function brokenByChoices(data: Json): readonly Problem[] {
  const problems: Problem[] = [];
  const choices = records(data.choices);
  if (choices.length > MAX_CHOICES) {
    problems.push({
      path: "/choices",
      message: `has ${choices.length} choices, must have ${MAX_CHOICES} at most`,
    });
  }
  for (const [choice, at] of choices) {
    for (const key of ["name", "value"]) {
      if (key === "value" && typeof choice.value === "number") continue;
      const { length } = text(choice[key]);
      if (length < 1 || length > MAX_CHOICE) {
        problems.push({
          path: `/choices/${at}/${key}`,
          message: `has ${length} characters, must have 1–${MAX_CHOICE}`,
        });
      }
    }
    for (const key of Object.keys(choice)) {
      if (key === "name" || key === "value") continue;
      problems.push({ path: `/choices/${at}/${key}`, message: "has no effect in autocomplete" });
    }
  }
  return problems;
}
