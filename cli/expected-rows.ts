/** Rows that all sectors together make per citizen, measured at 20,000; only the progress bar depends on it. */
const rowsPerCitizen = 12;

/** Areas, agencies and code lists do not grow with the population. */
const fixedRows = 5_000;

export const expectedRows = (citizens: number): number => fixedRows + citizens * rowsPerCitizen;
