/** The entity type whose references name people; only these are pseudonymised in receipts and released between sectors. */
export const personType = "Citizen";
