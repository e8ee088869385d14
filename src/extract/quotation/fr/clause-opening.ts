// What begins a clause of its own.
export const OPENS_CLAUSE = new Set([
  "que",
  "qu'",
  "mais",
  "car",
  "donc",
  "puisque",
  "puisqu'",
  "lorsque",
  "lorsqu'",
  "quand",
  "où",
  "tandis",
  "alors",
  "dont",
  "or",
  "comme",
]);
