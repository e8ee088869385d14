/** Reads `npm audit --json` and says in a line what is known to be wrong with what we depend on. Never fails: it is a report. */
let text = "";
for await (const chunk of process.stdin.setEncoding("utf8")) text += chunk;
let told = {};
try {
  told = JSON.parse(text);
} catch {} // nothing came: npm was not let through
const counts = told.metadata?.vulnerabilities;
const named = Object.values(told.vulnerabilities ?? {}).map(({ name, severity }) => `${name} (${severity})`);
const report =
  counts === undefined
    ? "the registry does not tell here"
    : `${counts.total} known${named.length > 0 ? `: ${named.join(", ")}` : ""}`;
process.stdout.write(`npm audit, a report only: ${report}\n`);
