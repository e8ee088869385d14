/** Where somebody asks, and what of the record may be told there. */
import type { DossierFile } from "../model/dossier.ts";
import { narrow } from "../store/narrow.ts";
import type { FactStore } from "../store/store.ts";

export interface Place {
  readonly platform: "slack" | "discord";
  /** Slack's workspace or Discord's guild; null in a direct message of Discord. */
  readonly workspace: string | null;
  /** The channel; of a thread on Discord also the channel that it is in. Empty where there is none, as in a Home. */
  readonly channels: readonly string[];
  /** Whether people of other workspaces read it too. */
  readonly isShared?: boolean | undefined;
}

/** Whether a dossier is told in a place: where it names no places, everywhere. */
export function isTold({ access }: Pick<DossierFile, "access">, place: Place): boolean {
  if (!access) return true;
  const rows = ROWS[place.platform](access);
  return rows.some(({ workspace, channels }) =>
    channels
      ? workspace === place.workspace && channels.some((channel) => place.channels.includes(channel))
      : // Whole workspaces are named for their own people: a channel shared with others is named by itself.
        workspace === place.workspace && place.isShared !== true,
  );
}

type Access = NonNullable<DossierFile["access"]>;

interface Row {
  readonly workspace: string;
  readonly channels?: readonly string[] | undefined;
}

const ROWS: Readonly<Record<Place["platform"], (access: Access) => readonly Row[]>> = {
  slack: ({ slack }) => slack,
  discord: ({ discord }) => discord.map(({ guild, channels }) => ({ workspace: guild, channels })),
};

/** The store as it is in a place: a dossier that is not told there is not there at all. */
export const storeAt = (store: FactStore, place: Place): FactStore =>
  narrow(store, (dossier) => isTold(dossier, place));
