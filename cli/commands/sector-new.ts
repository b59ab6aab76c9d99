import type { Surroundings } from "../surroundings.ts";
import { requireAgencyCode, requireFreeName, sectorFolder, writeSectorFolder } from "./sector-folder.ts";
import { scaffold } from "./sector-templates.ts";

/**
 * `lgsp sector new NAME`: a folder that composes, starts and denies everything.
 * Errors: SECTOR_NAME_INVALID, SECTOR_EXISTS, AGENCY_CODE_INVALID.
 */
export function newSector({ language, print }: Surroundings, name: string, owner: string): void {
  requireFreeName(name);
  requireAgencyCode(owner);
  writeSectorFolder(name, scaffold({ name, owner, sample: true }, new Date().toISOString().slice(0, 10)));
  for (const line of nextSteps[language](name)) print(line);
}

const nextSteps = {
  vi: (name: string) => [
    `Đã tạo ${sectorFolder(name)}. Việc tiếp theo:`,
    "1. schema.graphql: kiểu, trường, khóa; mỗi trường là @personal hay @impersonal.",
    "2. sample.ts: bản ghi mẫu từ cùng một thế giới mẫu với các ngành khác.",
    `3. policy.matrix.yaml theo luật, rồi policy.ts; kiểm tra: ./lgsp policy test ${name}`,
    "4. ./lgsp compose && ./lgsp generate, rồi npm start",
    "Hướng dẫn: docs/connect-a-sector.md",
  ],
  en: (name: string) => [
    `Made ${sectorFolder(name)}. What comes next:`,
    "1. schema.graphql: types, fields, keys; each field is @personal or @impersonal.",
    "2. sample.ts: sample rows, from the same sample world as every other sector's.",
    `3. policy.matrix.yaml from the law, then policy.ts; check: ./lgsp policy test ${name}`,
    "4. ./lgsp compose && ./lgsp generate, then npm start",
    "Guide: docs/connect-a-sector.md",
  ],
} as const;
