/** Runs a target on many inputs, and holds every run to what no parser may do. */
import fc from "fast-check";
import { must, type Target } from "./target.ts";

/** Which inputs: the same seed gives the same, and a path leads to one of them. */
export interface Which {
  readonly runs: number;
  readonly seed: number;
  readonly path?: string | undefined;
}

export interface Ran {
  /** How often each outcome was told. */
  readonly seen: ReadonlyMap<string, number>;
  /** How to do it again, with the smallest input found; null where nothing broke. */
  readonly broken: string | null;
}

/** Never rejects. */
export async function run(target: Target, { runs, seed, path }: Which): Promise<Ran> {
  const seen = new Map<string, number>();
  const before = globals();
  const property = fc.asyncProperty(target.inputs, async (input) => {
    const outcome = await target.act(input);
    must(target.outcomes.includes(outcome), `"${outcome}" is no outcome of ${target.name}`);
    must(globals() === before, "a built-in prototype has another member");
    seen.set(outcome, 1 + (seen.get(outcome) ?? 0));
  });
  const details = await fc.check(property, { numRuns: runs, seed, ...(path && { path }) });
  return {
    seen,
    broken: details.failed ? `${fc.defaultReportMessage(details)}\n${stackOf(details.errorInstance)}` : null,
  };
}

const stackOf = (error: unknown): string => (error instanceof Error && error.stack) || String(error);

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype];

/** What the built-in prototypes have; another text once one of them is polluted. */
const globals = (): string => PROTOTYPES.map((one) => Reflect.ownKeys(one).length).join();
