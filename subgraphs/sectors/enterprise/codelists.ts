import type { Codelist } from "@lgsp/kit";

const lawOnEnterprises = "Luật Doanh nghiệp 59/2020/QH14";

export const codelists: Readonly<Record<string, Codelist>> = {
  LEGAL_FORM: {
    version: lawOnEnterprises,
    codes: {
      LLC_ONE_MEMBER: {
        vi: "Công ty trách nhiệm hữu hạn một thành viên",
        en: "Single-member limited liability company",
      },
      LLC_MULTI_MEMBER: {
        vi: "Công ty trách nhiệm hữu hạn hai thành viên trở lên",
        en: "Limited liability company with two or more members",
      },
      JOINT_STOCK: { vi: "Công ty cổ phần", en: "Joint-stock company" },
      PARTNERSHIP: { vi: "Công ty hợp danh", en: "Partnership" },
      PRIVATE: { vi: "Doanh nghiệp tư nhân", en: "Private enterprise" },
    },
  },
  ENTERPRISE_STATUS: {
    version: lawOnEnterprises,
    codes: {
      ACTIVE: { vi: "Đang hoạt động", en: "Active" },
      SUSPENDED: { vi: "Tạm ngừng kinh doanh", en: "Temporarily suspended" },
      DISSOLVING: { vi: "Đang làm thủ tục giải thể", en: "Being dissolved" },
      CLOSED: { vi: "Đã chấm dứt hoạt động", en: "Closed" },
    },
  },
  BRANCH_KIND: {
    version: lawOnEnterprises,
    codes: {
      BRANCH: { vi: "Chi nhánh", en: "Branch" },
      REPRESENTATIVE_OFFICE: { vi: "Văn phòng đại diện", en: "Representative office" },
      PLACE_OF_BUSINESS: { vi: "Địa điểm kinh doanh", en: "Place of business" },
    },
  },
};
