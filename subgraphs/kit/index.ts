export type { RunningSector } from "./running-sector.ts";
export type { AskingMutation, RowKeys, SectorContext, SectorResolvers } from "./resolvers.ts";
export type { Codelist, SectorDefinition, SectorKeys, StandIn, StandInOptions } from "./sector.ts";
export type * from "./sample/world.ts";
export { daysBetween, plusDays } from "./sample/calendar.ts";
export { cellOf, insideCell } from "./sample/commune-cells.ts";
export { communeOf } from "./sample/communes.ts";
export { createWorld } from "./sample/create-world.ts";
export { type EnterpriseStanding, enterpriseStandingOf, everyEnterprise } from "./sample/enterprise-standing.ts";
export { type FormerCommune, formerCommunesOf, mergerDate } from "./sample/former-communes.ts";
export { povertyOf, type PovertyReview, povertyReviewOf } from "./sample/household-poverty.ts";
export { inBatches, type SampleRow, type TableRow } from "./sample/in-batches.ts";
export { enterpriseParcel, householdParcels, type SampleParcel, somewhereIn } from "./sample/land-parcels.ts";
export { diedOn } from "./sample/person-death.ts";
export { minorityShareOf } from "./sample/ethnicity.ts";
export { isMinorityArea, type ProgrammeProject, programmeProjectsOf } from "./sample/programme-projects.ts";
export { religiousFacilitiesOf, type SampleReligiousFacility } from "./sample/religious-facilities.ts";
export { type Disability, disabilityOf } from "./sample/person-disability.ts";
export { hasHealthRecord, primaryFacility } from "./sample/person-facility.ts";
export { householdBusinessOf, type SampleHouseholdBusiness } from "./sample/person-household-business.ts";
export { schoolOf, schoolOfPerson, schoolYear } from "./sample/person-school.ts";
export { socialInsuranceCode } from "./sample/person-social-insurance.ts";
export { staffNumber, type Work, workOf } from "./sample/person-work.ts";
export { type PublicBuilding, publicBuildingsOf } from "./sample/public-buildings.ts";
export { isSampleCitizen, samplePersonas, type SamplePersonas } from "./sample/personas.ts";
export { type RunningNumbers, runningNumbers } from "./sample/running-numbers.ts";
export { pointShape, polygonOf, rectangleBetween, rectangleOf } from "./sample/shapes.ts";
export type { Geometry } from "./geo/geometry.ts";
export { GeometryProblem } from "./geo/read-geometry.ts";
export { coordinateSystems, isCoordinateSystem } from "./geo/vn2000.ts";
export { type Boundaries, type RefusedFeature, readBoundaries } from "./geo/boundaries/read-boundaries.ts";
export { boundariesOverlap } from "./geo/boundaries/ring-problem.ts";
export { replaceBoundaries, unitsInForce } from "./geo/boundaries/replace-boundaries.ts";
export { sharedCodelists } from "./codelists.ts";
export { defineSector } from "./define-sector.ts";
export { kitError, kitErrors } from "./errors.ts";
export { type LinkingKeys, type LinkingOptions, type ReleaseBinding, linkingKeys } from "./keys/linking-keys.ts";
export { listSectors } from "./list-sectors.ts";
export type * from "./model.ts";
export { readModel, readModelText } from "./schema/read-model.ts";
export type { Dialect, Reader, ReadOptions, Row, Source, Statement, Tables } from "./source/source.ts";
export * from "./introspect/index.ts";
export { soapBody, soapEnvelope, SoapFault, soapFaultEnvelope } from "./source/upstream/soap-message.ts";
export type { SoapRequest, SoapService } from "./source/upstream/soap-service.ts";
export { childOf, textOf, type XmlContent, type XmlElement } from "./source/upstream/xml-element.ts";
export { isRestUrl, type UpstreamSettings } from "./source/upstream/settings.ts";
export { upstreamError, upstreamErrors } from "./source/upstream/errors.ts";
export { openSource } from "./source/open-source.ts";
export { type DatabaseState, type FillProgress, databaseState, fill } from "./fill.ts";
export { enumName } from "./schema/naming.ts";
export { wrappedModel } from "./tables/wrapped-model.ts";
export type { RowFault } from "./drops/check-rows.ts";
export { dropError, dropErrors } from "./drops/errors.ts";
export { type DropRequest, type DropResult, dropDigest, loadDrop } from "./drops/load-drop.ts";
export { dropReport } from "./drops/drop-report.ts";
export { csvTemplate, xlsxTemplate } from "./drops/drop-template.ts";
export type * from "./stream/stream-definition.ts";
export { streamErrors } from "./stream/errors.ts";
export { type Publisher, openPublisher } from "./stream/publisher.ts";
export type { RefusedSample } from "./stream/refusal-tally.ts";
export { type RunningStream, type RunStreamOptions, runStream } from "./stream/run-stream.ts";
export { isStreamReport, type StreamReport } from "./stream/stream-report.ts";
export { type OpenSectorOptions, openSector } from "./open-sector.ts";
export { executionErrors } from "./execution/errors.ts";
export { longestAssertion } from "./execution/check-assertion.ts";
export {
  type AssertionClaims,
  assertionAlgorithm,
  assertionIssuer,
  assertionType,
  claimsOf,
  isAssertionClaims,
} from "./serve/assertion-claims.ts";
export { type ServedSector, type ServeOptions, serveSector } from "./serve/serve-sector.ts";
export { type SingleUse, singleUseInProcess } from "./serve/single-use.ts";
export { type VerifyOptions, verifyAssertion } from "./serve/verify-assertion.ts";
