import { personaEntries } from "@lgsp/gateway/identity";
import { samplePersonas, type World } from "@lgsp/kit";

/** The register's entries of the personas, bound to people and places of the sample world. */
export function sampleEntries(world: World, sectors: readonly string[]): ReturnType<typeof personaEntries> {
  const { citizen, clerkCommune, doctorFacility } = samplePersonas(world);
  return personaEntries(
    {
      citizenPersonalId: world.person(citizen).personalId,
      clerkCommune,
      doctorFacility: world.facility(doctorFacility).facilityCode,
      sectors,
    },
    new Date(`${world.asOf}T00:00:00Z`),
  );
}
