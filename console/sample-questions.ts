/** A question that the explorer opens with: one tab each. */
export interface SampleQuestion {
  readonly title: { readonly vi: string; readonly en: string };
  /** Persona for whom it is most telling; anyone may ask it. */
  readonly persona: string;
  readonly document: string;
}

/** Questions that matter, over all sectors; they are checked against the graph by e2e. */
export const sampleQuestions: readonly SampleQuestion[] = [
  {
    title: { vi: "Hồ sơ của tôi", en: "What is held on me" },
    persona: "citizen",
    document: `# Chính quyền đang giữ những gì về tôi? · What does the authority hold on me?
# Từ năm ngành, trong một câu hỏi. · From five sectors, in one question.
query WhatIsHeldOnMe {
  me {
    id
    fullName
    personalId
    dateOfBirth
    phone
    permanentCommune { code name }
    household { memberCount members { nodes { relationToHead { label } citizen { fullName } } } }
    wardsAtSchool { nodes { grade className school { name } } }
    healthRecord { bloodType { code } chronicConditions lastCheckupOn primaryFacility { name } }
    enterprisesRepresented { nodes { enterpriseCode name } }
    landParcels { nodes { mapSheetNo parcelNo } }
  }
}
`,
  },
  {
    title: { vi: "Người bệnh của tôi", en: "My patients" },
    persona: "doctor",
    document: `# Người bệnh đăng ký ở cơ sở của tôi, tên do ngành dân cư cho biết.
# Patients registered at my facility; their names come from the population sector.
query MyPatients {
  healthRecords(first: 5, orderBy: { field: LAST_CHECKUP_ON, direction: DESC }) {
    nodes {
      bloodType { code }
      chronicConditions
      allergies
      lastCheckupOn
      citizen { fullName dateOfBirth sex { label } phone permanentAddress { text } }
    }
  }
}
`,
  },
  {
    title: { vi: "Trường và học sinh", en: "Schools and pupils" },
    persona: "education-officer",
    document: `# Học sinh của một trường và người giám hộ.
# The pupils of a school and their guardians.
query SchoolAndPupils {
  schools(first: 2, filter: { name: { search: "tieu hoc" } }) {
    nodes {
      name
      commune { name }
      pupils(first: 5) { totalCount nodes { grade className citizen { fullName dateOfBirth } guardian { fullName phone } } }
    }
  }
}
`,
  },
  {
    title: { vi: "Mọi thứ của một xã", en: "All of a commune" },
    persona: "commune-clerk",
    document: `# Một xã nhìn từ năm ngành; ngành nào không được phép thì để trống và nói rõ mã.
# One commune seen from five sectors; what may not be seen is null, with a code.
query CommuneFromEverySector {
  administrativeUnits(first: 1, filter: { name: { search: "Cẩm Thành" } }) {
    nodes {
      code
      name
      areaKm2
      citizens(first: 3) { totalCount nodes { fullName phone } }
      schools(first: 3) { nodes { name } }
      healthFacilities(first: 3) { nodes { name beds } }
      enterprises(first: 3) { nodes { name mainIndustry { code label: name } } }
    }
  }
}
`,
  },
  {
    title: { vi: "Số liệu thống kê", en: "Statistics" },
    persona: "statistician",
    document: `# Đếm mà không thấy ai: ô dưới 10 được giấu.
# Counting without seeing anyone: cells under 10 are withheld.
query PopulationBySex {
  citizenAggregate(groupBy: [SEX, MARITAL_STATUS]) {
    total
    groups { keys { field value label } count suppressed }
  }
}
`,
  },
  {
    title: { vi: "Dữ liệu mở", en: "Open data" },
    persona: "",
    document: `# Ai cũng hỏi được, không cần đăng nhập.
# Anyone may ask, without signing in.
query OpenEnterprises {
  enterprises(first: 5, orderBy: { field: REGISTERED_ON, direction: DESC }) {
    nodes { enterpriseCode name registeredOn charterCapital mainIndustry { code } headOfficeCommune { code name } legalRepresentative { fullName } }
  }
}
`,
  },
  {
    title: { vi: "Ai đã xem ai", en: "Who looked at whom" },
    persona: "auditor",
    document: `# Sổ truy cập: ai hỏi gì, để làm gì, theo quy tắc nào.
# The access ledger: who asked what, for which purpose, under which rule.
query RecentAccess {
  accessRecords(first: 10, orderBy: { field: AT, direction: DESC }) {
    nodes { at organisation purpose { code } outcome { code } coordinates(first: 20) { nodes { coordinate effect rule rowCount } } }
  }
}
`,
  },
];
