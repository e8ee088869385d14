/** A size as a person reads it, in megabytes of a million bytes: "20 MB", "0.4 MB". */
export const inMegabytes = (bytes: number): string => `${Number((bytes / 1_000_000).toFixed(1))} MB`;
