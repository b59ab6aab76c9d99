/**
 * @apollo/gateway calls out hourly (cloud metadata addresses included) unless this is set before its constructor runs.
 * Set on import, and imported first, so that no shell can forget it.
 */
process.env["APOLLO_TELEMETRY_DISABLED"] = "true";
/** Removes the guards of the planner when they are set; a hub never runs without them. */
delete process.env["APOLLO_DISABLE_SECURITY_RECURSIVE_SELECTIONS_CHECK"];
delete process.env["APOLLO_DISABLE_SECURITY_NON_LOCAL_SELECTIONS_CHECK"];

export {};
