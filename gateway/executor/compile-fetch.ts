import type { FetchNode } from "@apollo/query-planner";
import { GraphQLError, Kind, OperationTypeNode, print } from "graphql";
import type { DocumentNode, SelectionSetNode } from "graphql";
import { isRecord } from "../json.ts";
import type { Bare } from "./bare-object.ts";
import { callForEntities, callSector } from "./call-sector.ts";
import type { EntityAnswers, SectorError, SectorSource } from "./call-sector.ts";
import type { Remembered } from "./entity-memory.ts";
import { placesAt } from "./entity-path.ts";
import type { EntityPath } from "./entity-path.ts";
import { mergeFields } from "./merge-fields.ts";
import type { IsOfType } from "./possible-types.ts";
import { compileRepresent } from "./represent.ts";
import { documentOf } from "./restore-calls.ts";
import { compileRewrites } from "./rewrite.ts";
import { UnsupportedPlan } from "./run.ts";
import type { Run, SourceOf, Step } from "./run.ts";
import { pathOutside } from "./safe-aliases.ts";
import { compileTake } from "./take-fields.ts";

export interface FetchContext {
  readonly sourceOf: SourceOf;
  readonly isOfType: IsOfType;
  /** Whether it is the name of an object type. */
  readonly isObjectName: (name: unknown) => boolean;
  /** How many fetches of the plan ask this question (see questionOf): more than one, and their entities are remembered. */
  readonly askers: ReadonlyMap<string, number>;
}

/** Compiles one fetch. Throws UnsupportedPlan. */
export function compileFetch(fetch: FetchNode, path: EntityPath, context: FetchContext): Step {
  if (fetch.contextRewrites !== undefined && fetch.contextRewrites.length > 0)
    throw new UnsupportedPlan("context arguments");
  if (fetch.operationKind === OperationTypeNode.SUBSCRIPTION) throw new UnsupportedPlan("subscription");
  const source = context.sourceOf(fetch.serviceName);
  if (source === undefined) throw new UnsupportedPlan("sector without a data source");
  // a plan from the planning thread has texts only; what a data source prepares for a document is kept by the object
  const parsed: FetchNode = { ...fetch, operationDocumentNode: documentOf(fetch) };
  return parsed.requires === undefined
    ? rootFetch(parsed, path, source, context)
    : entityFetch(parsed, path, source, context);
}

/** What a fetch asks of an entity and by what, without the name that the planner gave the operation. */
export function questionOf(fetch: FetchNode): string {
  const document = documentOf(fetch);
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? { ...definition, name: undefined } : definition,
  );
  return `${fetch.serviceName}\n${JSON.stringify(fetch.requires)}\n${print({ ...document, definitions })}`;
}

function rootFetch(fetch: FetchNode, path: EntityPath, source: SectorSource, { isOfType }: FetchContext): Step {
  const document = documentOf(fetch);
  const take = compileTake([rootOf(document)], document);
  const rewrite = compileRewrites(fetch.outputRewrites, isOfType);
  const variablesOf = compileVariables(fetch);
  return async (run) => {
    const targets = run.walks.objectsAt(run.root, path);
    if (targets.length === 0) return;
    const { data, errors } = await callSector(source, fetch, variablesOf(run), run.sectorRequest);
    for (const error of errors) {
      const place = error.path === undefined ? undefined : [...path.names, ...error.path];
      run.errors.push(errorAt(error, place));
    }
    if (data === undefined) return;
    const fresh = take(data);
    rewrite?.(fresh);
    for (const target of targets) mergeFields(target, fresh);
    run.walks.forget();
  };
}

/** Objects of the data that are one entity to the sector: equal representations. */
interface Group {
  readonly key: string;
  readonly targets: Bare[];
}

function entityFetch(fetch: FetchNode, path: EntityPath, source: SectorSource, context: FetchContext): Step {
  const { isOfType, isObjectName, askers } = context;
  const document = documentOf(fetch);
  const take = compileTake(entitySelections(document), document);
  const represent = compileRepresent(fetch.requires ?? [], isOfType);
  const rewriteInput = compileRewrites(fetch.inputRewrites, isOfType);
  const rewriteOutput = compileRewrites(fetch.outputRewrites, isOfType);
  const variablesOf = compileVariables(fetch);
  const question = questionOf(fetch);
  const remembers = (askers.get(question) ?? 0) > 1;

  const representationOf = ({ targets: [first] }: Group): Bare | undefined => {
    const representation = first === undefined ? undefined : represent.build(first);
    if (representation !== undefined) rewriteInput?.(representation);
    return representation;
  };

  const ask = (groups: readonly Group[], run: Run): Promise<EntityAnswers> =>
    callForEntities(source, fetch, variablesOf(run), groups.map(representationOf), run.sectorRequest);

  const accept = (answers: EntityAnswers, position: number, { targets }: Group, run: Run): void => {
    const entity = answers.entities[position];
    if (!isRecord(entity)) return;
    const fresh = take(entity);
    rewriteOutput?.(fresh);
    // a sector that knows the entity by its interface only does not know its type
    if (!isObjectName(fresh["__typename"])) Reflect.deleteProperty(fresh, "__typename");
    for (const target of targets) mergeFields(target, fresh);
    run.walks.forget();
  };

  return async (run) => {
    const groups = groupEntities(run.walks.objectsAt(run.root, path), (object) => represent.key(object));
    if (groups.length === 0) return;
    const answered: Answered[] = [];
    if (remembers) {
      const known = run.entities.of(
        `${question}\n${JSON.stringify(variablesOf(run))}\n${run.sectorRequest.released.length}`,
      );
      const places = remember(groups, known, (asked) => ask(asked, run));
      for (const { group, remembered } of places)
        answered.push({ group, answers: await remembered.answers, position: remembered.position });
    } else {
      const answers = await ask(groups, run);
      groups.forEach((group, position) => answered.push({ group, answers, position }));
    }
    reportErrors(answered, path, run);
    for (const { group, answers, position } of answered) accept(answers, position, group, run);
  };
}

interface Answered {
  readonly group: Group;
  readonly answers: EntityAnswers;
  readonly position: number;
}

function groupEntities(objects: readonly Bare[], keyOf: (object: Bare) => string | undefined): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const object of objects) {
    const key = keyOf(object);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, targets: [object] });
    else group.targets.push(object);
  }
  return [...groups.values()];
}

/** Asks for the groups that nobody has asked for in this run, and says where the answer of each will be. */
function remember(
  groups: readonly Group[],
  known: Map<string, Remembered>,
  ask: (groups: readonly Group[]) => Promise<EntityAnswers>,
): readonly { group: Group; remembered: Remembered }[] {
  const asked = groups.filter(({ key }) => !known.has(key));
  if (asked.length > 0) {
    const answers = ask(asked);
    asked.forEach(({ key }, position) => known.set(key, { answers, position }));
  }
  return groups.flatMap((group) => {
    const remembered = known.get(group.key);
    return remembered === undefined ? [] : { group, remembered };
  });
}

/** An error about an entity stands at every place of it; one about the call stands once, without a place. */
function reportErrors(answered: readonly Answered[], path: EntityPath, run: Run): void {
  const calls = new Set(answered.map(({ answers }) => answers));
  for (const { errors } of calls) for (const error of errors) run.errors.push(errorAt(error, undefined));
  if (![...calls].some(({ errorsAt }) => errorsAt.size > 0)) return;
  const places = placesAt(run.root, path);
  for (const { group, answers, position } of answered)
    for (const error of answers.errorsAt.get(position) ?? [])
      for (const place of group.targets.flatMap((target) => places.get(target) ?? []))
        run.errors.push(errorAt(error, [...place, ...(error.path ?? []).slice(2)]));
}

const errorAt = ({ message, extensions }: SectorError, path: readonly (string | number)[] | undefined): GraphQLError =>
  new GraphQLError(message, { ...(path === undefined ? {} : { path: pathOutside(path) }), extensions });

function compileVariables({ variableUsages = [] }: FetchNode): (run: Run) => Record<string, unknown> {
  return ({ variables }) => {
    const used: Record<string, unknown> = {};
    for (const name of variableUsages)
      if (Object.hasOwn(variables, name) && variables[name] !== undefined) used[name] = variables[name];
    return used;
  };
}

function rootOf(document: DocumentNode): SelectionSetNode {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] };
}

const entitySelections = (document: DocumentNode): readonly SelectionSetNode[] =>
  rootOf(document).selections.flatMap((selection) =>
    selection.kind === Kind.FIELD && selection.name.value === "_entities" ? (selection.selectionSet ?? []) : [],
  );
