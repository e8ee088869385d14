/** Preloaded into the twin's process: whatever listens without naming a host listens on 127.0.0.1 only. */
const { Server } = require("node:net");

const { listen } = Server.prototype;

/** The addresses that this process came to listen on. */
globalThis.listeningOn = [];

Server.prototype.listen = function onLoopback(...given) {
  const done = given.findLast((one) => typeof one === "function");
  const [first] = given;
  const port = typeof first === "object" && first !== null ? first.port : first;
  this.once("listening", () => globalThis.listeningOn.push(this.address().address));
  return listen.call(this, { port: port ?? 0, host: "127.0.0.1" }, done);
};
