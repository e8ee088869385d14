/** What is being done for somebody, so that an end can wait for it. */
export interface Busy {
  /** Remembers some work until it is over. */
  during(work: Promise<void>): Promise<void>;
  /** Resolves when nothing is being done, nor what came of it meanwhile. */
  done(): Promise<void>;
}

export function busy(): Busy {
  const works = new Set<Promise<void>>();
  return {
    async during(work) {
      works.add(work);
      try {
        await work;
      } finally {
        works.delete(work);
      }
    },
    async done() {
      while (works.size > 0) await Promise.allSettled(works);
    },
  };
}
