// The Rust gateway that npm ships: `grafbase dev` over the subgraphs' SDL files. Its development mode is what the package has.
import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "lgsp-bench-grafbase-"));
const subgraphs = JSON.parse(process.env.SUBGRAPH_SDLS);
const overrides = Object.entries(subgraphs).map(([name, sdl]) => {
  writeFileSync(join(folder, `${name}.graphql`), sdl);
  return `[subgraphs.${name}]\nurl = "${process.env.SUBGRAPHS}/${name}"\nschema_path = "${join(folder, `${name}.graphql`)}"\n`;
});
writeFileSync(join(folder, "overrides.toml"), overrides.join("\n"));
writeFileSync(join(folder, "gateway.toml"), "[operation_limits]\n");
const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
const child = spawn(
  "./node_modules/.bin/grafbase",
  [
    "--home",
    folder,
    "dev",
    "-o",
    join(folder, "overrides.toml"),
    "-c",
    join(folder, "gateway.toml"),
    "-p",
    String(port),
  ],
  { stdio: ["ignore", "ignore", "inherit"] },
);
process.once("SIGTERM", () => {
  child.kill();
  process.exit(0);
});
for (;;) {
  const answers = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"query":"{__typename}"}',
  }).then(
    (response) => response.ok,
    () => false,
  );
  if (answers) break;
  await new Promise((resolve) => setTimeout(resolve, 200));
}
process.stdout.write(`${port} /graphql\n`);
