/** Typed arrays that grow: a million documents do not fit in lists of numbers. */
type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/** Numbers added at the end, in amortised constant time. */
export class Growing<T extends Numbers> {
  readonly #make: (length: number) => T;
  #numbers: T;
  #length = 0;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#numbers = make(256);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = this.#make(2 * this.#length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = number;
  }

  /** A copy of what was added. */
  toArray(): T {
    return this.#numbers.slice(0, this.#length) as T;
  }
}

export const bytes = (): Growing<Uint8Array<ArrayBuffer>> => new Growing((length) => new Uint8Array(length));
export const unsigned = (): Growing<Uint32Array<ArrayBuffer>> =>
  new Growing((length) => new Uint32Array(length));
export const signed = (): Growing<Int32Array<ArrayBuffer>> => new Growing((length) => new Int32Array(length));
