import { suite } from "vitest";
import { readDossiers } from "../../src/store/files.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { shelve } from "../../src/store/shelf.ts";
import { storeContract } from "../contract/store.contract.ts";
import { record } from "../record.ts";

suite("memoryStore()", () => {
  storeContract(
    (dossiers) => memoryStore(dossiers.map((dossier) => shelve(dossier))),
    async () => {
      const [dossier] = (await readDossiers(await record())).dossiers;
      if (!dossier) throw new Error("There is no record to test with");
      return dossier;
    },
  );
});
