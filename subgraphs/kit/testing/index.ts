export { testDatabases, type TestDatabase } from "./databases.ts";
export * from "./matrix-rows.ts";
export { startBroker, type TestBroker } from "./mosquitto.ts";
