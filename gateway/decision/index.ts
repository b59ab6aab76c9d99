export { indexFacts, type FactsIndex } from "./graph-facts.ts";
export { ruleOnField, type DenialCode, type Ruling } from "./rule-on-field.ts";
