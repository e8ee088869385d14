/** What the generator reads: the blocks that a message or a view may hold. */
import type { HomeView, KnownBlock, ModalView } from "@slack/types";

/** The blocks of a message. Slack's own `AnyBlock` takes any object with a `type`; this does not. */
export type MessageBlocks = KnownBlock[];

/** A Home view, its blocks the known ones. */
export type Home = Omit<HomeView, "blocks"> & { blocks: KnownBlock[] };

/** A modal, its blocks the known ones. */
export type Modal = Omit<ModalView, "blocks"> & { blocks: KnownBlock[] };

/** The root of the schema; only there so that one run writes them all. */
export interface Kit {
  message: MessageBlocks;
  home: Home;
  modal: Modal;
}
