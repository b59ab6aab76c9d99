/** What the compiled way does not carry out: graphql-js answers the whole operation, errors and their places included. */
export class LeftToInterpreter extends Error {
  override readonly name = "LeftToInterpreter";
}

export function leave(reason: string): never {
  throw new LeftToInterpreter(reason);
}
