import { permit, permitPredicate, type Rule } from "@lgsp/policies";

// Tasks, the catalogue and post offices are open, stations and systems shared: the base rules say so. The one thing
// about a person here is who leads a task.

const officer = { roles: ["science-officer"] };
const management = ["science-management"] as const;
const law = "Luật Khoa học, công nghệ và đổi mới sáng tạo 93/2025/QH15 (Sở Khoa học và Công nghệ quản lý nhiệm vụ)";

export const rules: readonly Rule[] = [
  permit({
    id: "science-technology.department.leaders",
    who: officer,
    purposes: management,
    on: { type: "ResearchTask", fields: ["lead"] },
    because: law,
  }),
  permitPredicate({
    id: "science-technology.department.find-by-leader",
    who: officer,
    purposes: management,
    on: { type: "ResearchTask", fields: ["lead"] },
    because: law,
  }),
  permit({
    id: "science-technology.department.from-person",
    who: officer,
    purposes: management,
    on: { type: "Citizen", fields: ["researchTasks"] },
    because: law,
  }),
];
