export const event = ["registerNo", "year", "kind", "subject", "relatives", "registeredOn", "commune"];
export const findEvent = ["registerNo", "year", "kind", "subject", "relatives", "registeredOn", "commune"];
export const relative = ["record", "citizen", "role"];
export const findRelative = ["citizen", "role"];
export const party = ["act", "citizen", "role"];
export const decision = ["decisionNo", "offenderEnterprise", "field", "fine", "decidedOn", "paid", "commune"];
export const findDecision = ["decisionNo", "field", "fine", "decidedOn", "paid"];
