import { Kind, visit } from "graphql";
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from "graphql";

/** Sizes of an operation as it would be executed, every fragment counted at each of its spreads. */
export interface Measure {
  readonly selections: number;
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
}

/**
 * Measures in one pass per fragment, whatever the number of spreads: fourteen nested fragments stand for 16,384
 * selections in 834 bytes. Counts saturate at 2^31, so that they cannot overflow past a limit (CVE-2025-32033).
 * A fragment that spreads itself counts once; validation refuses it.
 */
export function measure(document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const sizes = new Map<string, Size | "open">();

  const fragmentSize = (name: string): Size => {
    const known = sizes.get(name);
    if (known === "open") return nothing;
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return nothing;
    sizes.set(name, "open");
    const size = sizeOf(fragment.selectionSet);
    sizes.set(name, size);
    return size;
  };

  const sizeOf = (selectionSet: SelectionSetNode | undefined): Size => {
    let total = nothing;
    for (const selection of selectionSet?.selections ?? []) {
      switch (selection.kind) {
        case Kind.FRAGMENT_SPREAD:
          total = beside(total, fragmentSize(selection.name.value));
          break;
        case Kind.INLINE_FRAGMENT:
          total = beside(total, sizeOf(selection.selectionSet));
          break;
        case Kind.FIELD:
          total = beside(total, under(selection.name.value, sizeOf(selection.selectionSet)));
          break;
      }
    }
    return total;
  };

  const size = sizeOf(operation.selectionSet);
  return {
    selections: size.selections,
    depth: size.depth,
    introspectionDepth: size.introspectionDepth,
    rootFields: size.fields,
    ...countNodes(document),
  };
}

interface Size {
  readonly selections: number;
  readonly fields: number;
  readonly depth: number;
  readonly introspectionDepth: number;
}

const nothing: Size = { selections: 0, fields: 0, depth: 0, introspectionDepth: 0 };
const most = 2 ** 31;
const add = (a: number, b: number) => Math.min(most, a + b);

const beside = (a: Size, b: Size): Size => ({
  selections: add(a.selections, b.selections),
  fields: add(a.fields, b.fields),
  depth: Math.max(a.depth, b.depth),
  introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
});

const connectionFields = new Set(["edges", "node", "nodes"]);

/** Meta fields are told by the field's own name: neither an alias nor an operation called `__schema` escapes the limit. */
function under(field: string, inside: Size): Size {
  const selections = add(inside.selections, 1);
  if (field === "__schema" || field === "__type")
    return {
      selections,
      fields: 1,
      depth: 1,
      introspectionDepth: add(Math.max(inside.depth, inside.introspectionDepth), 1),
    };
  const level = connectionFields.has(field) ? 0 : 1;
  return { selections, fields: 1, depth: add(inside.depth, level), introspectionDepth: inside.introspectionDepth };
}

function countNodes(document: DocumentNode): { aliases: number; directives: number } {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: (node) => {
      if (node.alias !== undefined) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { aliases, directives };
}
