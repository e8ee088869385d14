/** What is told of an error. Libraries hang the request on it, with its question, its answer and its tokens: never that. */

interface Told {
  readonly type: string;
  readonly message: string;
  /** The frames alone. */
  readonly stack?: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly method?: string;
  readonly cause?: Told;
}

const DEEPEST = 4; // causes
const LONGEST = 1000; // characters of a message
const FRAMES = 30;

/** An error as a plain object of little; anything else that was thrown by its type alone. */
export function told(error: unknown, depth = 0): Told {
  if (!(error instanceof Error)) return { type: typeof error, message: "no error was thrown, but a value" };
  const { name, message, stack = "", code, status, statusCode, method, cause, original } = error as Errorlike;
  const inner = cause ?? original; // Slack's Web API names it so
  const state = status ?? statusCode;
  return {
    type: name,
    message: unquoted(message).slice(0, LONGEST),
    ...(framesOf(stack) && { stack: framesOf(stack) }),
    ...((typeof code === "string" || typeof code === "number") && { code }),
    ...(typeof state === "number" && { status: state }),
    ...(typeof method === "string" && { method }),
    ...(inner instanceof Error && depth < DEEPEST && { cause: told(inner, depth + 1) }),
  };
}

type Errorlike = Error &
  Partial<Record<"code" | "status" | "statusCode" | "method" | "cause" | "original", unknown>>;

/** Without the message, which the first lines repeat. */
const framesOf = (stack: string): string =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .join("\n");

/** `Unexpected token 'w', "when did t"... is not valid JSON` says what somebody wrote. */
const unquoted = (message: string): string =>
  message.replace(/^(Unexpected [^,]*?) ?(?:'.{1,2}')?, [\s\S]* is not valid JSON/u, "$1: not valid JSON");
