/** Who is logged in: by the shared password and a cookie, or by the header of a proxy that has asked for more. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { remember } from "../../../src/index.ts";
import { headerText, nameIn } from "./names.ts";

export interface Login {
  /** Told apart by this: two logins of one name have a sitting each. */
  readonly key: string;
  readonly name: string;
  /** Stands in every form of theirs. */
  readonly token: string;
  /** Whether it can be left here; a proxy's is left at the proxy. */
  readonly isOurs: boolean;
}

export interface LoginSetting {
  readonly password: string | null;
  /** The header that a proxy puts the user's name in, and takes out of what others send. */
  readonly userHeader: string | null;
  /** Whether browsers come by https. */
  readonly isSecure: boolean;
  /** The time, in milliseconds. */
  readonly now: () => number;
}

const IDLE_MS = 12 * 3_600_000;
const MOST = 1000; // whoever logged in before so many others must do so again
const ID_BYTES = 32;

export class Logins {
  readonly #setting: LoginSetting;
  readonly #cookie: string;
  readonly #secret = randomBytes(ID_BYTES);
  readonly #open = new Map<string, { readonly name: string; readonly seen: number }>();

  constructor(setting: LoginSetting) {
    this.#setting = setting;
    this.#cookie = `${setting.isSecure ? "__Host-" : ""}onrecord_review`;
  }

  /** Takes as long for a wrong password as for the right one. */
  isPassword(typed: string): boolean {
    const { password } = this.#setting;
    const [one, other] = [typed, password ?? ""].map((text) => createHash("sha256").update(text).digest());
    return timingSafeEqual(one ?? EMPTY, other ?? EMPTY) && password !== null;
  }

  /** Logs somebody in, and gives the header `Set-Cookie`. */
  open(name: string): string {
    const id = randomBytes(ID_BYTES).toString("base64url");
    remember(this.#open, id, { name, seen: this.#setting.now() }, MOST);
    return this.#setCookie(id);
  }

  /** Who sends a request: whom the proxy names, else who has the cookie; null for anybody else. */
  find(request: Request): Login | null {
    const { userHeader, now } = this.#setting;
    const header = userHeader === null ? null : request.headers.get(userHeader);
    const named = header === null ? null : nameIn(headerText(header));
    if (named !== null) return this.#login(`header ${named}`, named, false);
    const id = this.#idIn(request);
    const open = id === null ? undefined : this.#open.get(id);
    if (id === null || !open) return null;
    if (now() - open.seen > IDLE_MS) {
      this.#open.delete(id);
      return null;
    }
    remember(this.#open, id, { ...open, seen: now() }, MOST);
    return this.#login(`cookie ${id}`, open.name, true);
  }

  /** Forgets who sends a request, and gives the header `Set-Cookie` for it. */
  close(request: Request): string {
    const id = this.#idIn(request);
    if (id !== null) this.#open.delete(id);
    return `${this.#setCookie("")}; Max-Age=0`;
  }

  /** Whether a form was made for this login, by this process. */
  isToken({ token }: Login, sent: string): boolean {
    const [one, other] = [Buffer.from(token), Buffer.from(sent)];
    return one.length === other.length && timingSafeEqual(one, other);
  }

  #login(key: string, name: string, isOurs: boolean): Login {
    const token = createHmac("sha256", this.#secret).update(key).digest("base64url");
    return { key, name, token, isOurs };
  }

  #idIn(request: Request): string | null {
    for (const pair of (request.headers.get("cookie") ?? "").split(/;\s*/)) {
      const [name, value] = pair.split("=", 2);
      if (name === this.#cookie && value !== undefined && value !== "") return value;
    }
    return null;
  }

  /** RFC 6265bis: `__Host-` is taken only with Secure and the path `/`. */
  #setCookie(id: string): string {
    const { isSecure } = this.#setting;
    return `${this.#cookie}=${id}; Path=/; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
  }
}

const EMPTY = Buffer.alloc(0);
