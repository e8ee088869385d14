/** The record in a folder as production has it in use, looked at when it is told to. */
import { type Live, openLive } from "../src/store/live.ts";

const SILENT = { onProgress() {}, onNote() {}, onSwap() {}, onRefused() {}, onMended() {}, onFault() {} };

/** Opens it; throws where it has faults. */
export async function followed(root: string): Promise<Live> {
  const opened = await openLive(root, SILENT, { now: () => 0, everyMs: null, watch: false, quietMs: 1 });
  if ("faults" in opened) throw new RangeError(JSON.stringify(opened.faults));
  return opened.live;
}
