import type { Rule } from "@lgsp/policies";

/** Nothing of its own: every dataset here is open, which the base rules grant to everyone. */
export const rules: readonly Rule[] = [];
