/** The least that Node can do: the same bytes, whatever is asked. Told them, and the port back, by messages. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

process.once("message", (body: string) => {
  const bytes = Buffer.from(body, "base64");
  const server = createServer((_, response) => {
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-encoding": "br",
      "content-length": bytes.length,
    });
    response.end(bytes);
  });
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
});
process.on("disconnect", () => process.exit(0)); // the bench is gone
