// Runs on the machine's own Node (>= 18): installs the pinned Node and the workspace when the lockfile has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("..", import.meta.url);
const lockfile = readFileSync(new URL("pnpm-lock.yaml", root));
const digest = createHash("sha256").update(lockfile).digest("hex");
const stamp = new URL("node_modules/.bootstrap", root);

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== digest) {
  const { packageManager } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  console.error(`Installing (${packageManager}, lockfile respected) …`);
  const install = spawnSync("npx", ["--yes", packageManager, "install", "--frozen-lockfile"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (install.status !== 0) {
    console.error(
      "The installation failed. It needs the npm registry; `npm config get registry` shows which one is used.",
    );
    process.exit(install.status ?? 1);
  }
  writeFileSync(stamp, digest);
}
