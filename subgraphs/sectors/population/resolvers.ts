import type { RowKeys, SectorContext, SectorResolvers } from "@lgsp/kit";

export const resolvers: SectorResolvers = { Query: { me } };

/** The asker herself, by the number that the authority register knows her by; nobody for those who do not act as a citizen. */
async function me(_args: Readonly<Record<string, unknown>>, { asking }: SectorContext): Promise<RowKeys> {
  const { kind, attributes } = asking.principal;
  const { personalId } = attributes;
  return { keys: kind === "citizen" && typeof personalId === "string" ? [[personalId]] : [] };
}
