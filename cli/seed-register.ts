import { seedPersonas, type AuthorityRegister } from "@lgsp/gateway/identity";
import { namesOf, type Ground } from "./ground.ts";
import { sampleEntries } from "./sample-entries.ts";

/** In development: the personas in the register. */
export async function seedRegister(
  { configuration, models, world }: Ground,
  register: AuthorityRegister,
): Promise<void> {
  if (configuration.development) await seedPersonas(register, sampleEntries(world, namesOf(models)), new Date());
}
