/** `onrecord healthz`: asks the bot that runs here how it is, for the health check of a container without curl. */
import { z } from "zod";

const Told = z.object({ status: z.enum(["ok", "degraded", "down"]), reasons: z.array(z.string()) });

const TIMEOUT_MS = 3000;
const LONGEST = 100_000; // characters

export interface Probe {
  readonly host: string;
  readonly port: number;
  readonly write: (line: string) => void;
}

/** Writes the status and its reasons, a line each. 0 where questions are answered, 1 where not. */
export async function probe({ host, port, write }: Probe): Promise<0 | 1> {
  const url = `http://${nameOf(host)}:${port}/healthz`;
  try {
    const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
    const said = await response.text();
    const told = Told.safeParse(said.length > LONGEST ? null : JSON.parse(said));
    if (!told.success) throw new SyntaxError("it is not onrecord that answers there");
    const { status, reasons } = told.data;
    for (const line of [status, ...reasons]) write(line);
    return status === "down" ? 1 : 0;
  } catch (error) {
    write(`No answer from ${url}: ${reasonOf(error)}`);
    return 1;
  }
}

/** What is listened on everywhere is asked here. */
const nameOf = (host: string): string =>
  host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  if (error.name === "TimeoutError") return `nothing within ${TIMEOUT_MS / 1000} s`;
  if (error instanceof SyntaxError) return "it is not onrecord that answers there";
  const { cause } = error as { readonly cause?: NodeJS.ErrnoException };
  return cause?.code === "ECONNREFUSED" ? "nothing listens there" : (cause?.message ?? error.message);
}
