/** How deep values stand in each other, and how many objects there are: without recursion, since it is what bounds it. */
export function measureValues(values: unknown): { readonly depth: number; readonly objects: number } {
  let level = [values];
  let depth = 0;
  let objects = 0;
  while (level.length > 0) {
    const inside: unknown[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      if (!Array.isArray(value)) objects += 1;
      for (const member of Object.values(value)) if (typeof member === "object" && member !== null) inside.push(member);
    }
    level = inside;
    if (level.length > 0) depth += 1;
  }
  return { depth, objects };
}
