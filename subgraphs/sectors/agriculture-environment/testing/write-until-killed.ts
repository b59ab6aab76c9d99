// node write-until-killed.ts <database url> <broker url>: the sector's stream in a process that a test kills.
import { openSource, readModel, runStream } from "@lgsp/kit";
import { sampleKeys } from "../../sample-sector.ts";
import definition from "../sector.ts";

const [database = "", url = ""] = process.argv.slice(2);
const source = await openSource(definition.name, database);
const stream = await runStream({ model: readModel(definition), source, keys: sampleKeys, url });
setInterval(() => process.send?.(stream.report()), 20);
process.on("disconnect", () => process.exit(0));
