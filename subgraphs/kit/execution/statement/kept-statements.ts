import type { Condition, Decision } from "@lgsp/policies";
import type { Kysely } from "kysely";
import { LRUCache } from "lru-cache";
import type { Statement, Tables } from "../../source/source.ts";
import { KeySlot, type Fragment, type SqlValue } from "./fragment.ts";
import type { Question } from "./question.ts";

/** A statement with how to read its rows, and its text. */
export interface Ready<Built> {
  readonly built: Built;
  /** Its parameters may hold a KeySlot: see `withKeys`. */
  readonly compiled: Statement;
}

/** Texts of one shape of question under one decision, by the values that its conditions took. */
interface Entry<Built> {
  readonly conditions: readonly Condition[];
  readonly variants: LRUCache<string, Ready<Built>>;
}

const shapesKept = 500;
/** Askers of one class whose conditions bind to other values: communes, facilities. */
const variantsKept = 50;
/** Characters of bound values, a long list of released persons among them, up to which a text is worth keeping. */
const longestValues = 4_000;

/**
 * Statements built once for all askers whom the decision treats alike. A text is taken again only under the same decision
 * (the object, so no digest can collide), on the same day, for the same shape of question, and when every condition that
 * went into it binds to the very same values for this asker. What hangs on the asker in any other way (HASH masks, key
 * sets, places, opened references) is built anew each time.
 */
export class KeptStatements<Built extends { readonly statement: Fragment }> {
  readonly #shapes = new WeakMap<Decision, LRUCache<string, Entry<Built>>>();
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** @param shape all that `build` reads besides its question; undefined: nothing is kept */
  ready(shape: string | undefined, question: Question, build: (question: Question) => Built): Ready<Built> {
    if (shape === undefined) return this.#compile(build(question));
    const shapes = this.#shapes.get(question.decision) ?? new LRUCache<string, Entry<Built>>({ max: shapesKept });
    this.#shapes.set(question.decision, shapes);
    const known = shapes.get(shape);
    if (known !== undefined) {
      const variant = known.variants.get(valuesOf(known.conditions, question));
      if (variant !== undefined) return variant;
    }
    const { traced, trace } = tracing(question);
    const fresh = this.#compile(build(traced));
    if (trace.own) return fresh;
    const values = valuesOf(trace.conditions, question);
    const sameConditions =
      known?.conditions.length === trace.conditions.length &&
      known.conditions.every((condition, index) => condition === trace.conditions[index]);
    const entry =
      known !== undefined && sameConditions
        ? known
        : { conditions: trace.conditions, variants: new LRUCache<string, Ready<Built>>({ max: variantsKept }) };
    if (values.length > longestValues) return fresh;
    entry.variants.set(values, fresh);
    shapes.set(shape, entry);
    return fresh;
  }

  #compile(built: Built): Ready<Built> {
    const { sql, parameters } = built.statement.compile(this.#db);
    return { built, compiled: { sql, parameters } };
  }
}

const valuesOf = (conditions: readonly Condition[], { bind, today }: Question): string =>
  JSON.stringify([today, conditions.map((condition) => bind(condition))]);

interface Trace {
  readonly conditions: Condition[];
  /** Something of the asker's own went in besides what the conditions bind. */
  own: boolean;
}

/** The same question, which tells what of the asker goes into a statement. */
function tracing(question: Question): { readonly traced: Question; readonly trace: Trace } {
  const trace: Trace = { conditions: [], own: false };
  const owned =
    <Given extends readonly unknown[], Result>(of: (...given: Given) => Result) =>
    (...given: Given): Result => {
      trace.own = true;
      return of(...given);
    };
  return {
    trace,
    traced: {
      ...question,
      bind(condition) {
        trace.conditions.push(condition);
        return question.bind(condition);
      },
      mask(kind, type, list, expression) {
        if (kind === "HASH") trace.own = true;
        return question.mask(kind, type, list, expression);
      },
      open: owned(question.open),
      member: owned(question.member),
      placed: owned(question.placed),
    },
  };
}

/** The statement for these keys. */
export function withKeys({ sql, parameters }: Statement, keys: readonly (readonly SqlValue[])[]): Statement {
  return { sql, parameters: parameters.map((value) => (value instanceof KeySlot ? value.fill(keys) : value)) };
}
