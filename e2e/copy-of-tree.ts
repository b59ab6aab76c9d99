import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const notSource = new Set([".git", ".data", "node_modules"]);

/**
 * A copy of the repository in a folder of its own, to be changed as its owner likes. Packages of others are linked, our
 * own rooms are the copy's: pnpm's links between rooms are relative and come along as they are.
 */
export function copyOfTree(): string {
  const copy = mkdtempSync(join(tmpdir(), "lgsp-tree-"));
  cpSync(root, copy, { recursive: true, filter: (path) => !notSource.has(basename(path)) });
  for (const room of roomsWithPackages()) {
    const place = join(room, "node_modules");
    cpSync(join(root, place), join(copy, place), { recursive: true, verbatimSymlinks: true });
  }
  linkPackages(copy);
  return copy;
}

const roomsWithPackages = (): readonly string[] =>
  [...readdirSync(root), "subgraphs/kit", "subgraphs/sectors"].filter(
    (room) => !notSource.has(room) && existsSync(join(root, room, "node_modules")),
  );

function linkPackages(copy: string): void {
  const from = join(root, "node_modules");
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(from)) {
    if (name === "@lgsp")
      cpSync(join(from, name), join(copy, "node_modules", name), { recursive: true, verbatimSymlinks: true });
    // compiled code is kept between starts under the path of its source
    else if (name !== ".cache") symlinkSync(join(from, name), join(copy, "node_modules", name));
  }
}

/** Every file of a tree and what is in it, to tell what a story has changed. */
export function contentOf(tree: string): ReadonlyMap<string, string> {
  const content = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (notSource.has(entry.name)) continue;
      if (entry.isDirectory()) walk(path);
      else
        content.set(relative(tree, path), entry.isSymbolicLink() ? readlinkSync(path) : readFileSync(path, "base64"));
    }
  };
  walk(tree);
  return content;
}
