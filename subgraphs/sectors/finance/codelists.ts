import type { Codelist } from "@lgsp/kit";

const investmentLaw = "Luật Đầu tư công 58/2024/QH15";
const assetLaw = "Luật Quản lý, sử dụng tài sản công 15/2017/QH14";
const taxLaw = "Luật Quản lý thuế 38/2019/QH14";

export const codelists: Readonly<Record<string, Codelist>> = {
  BUDGET_CHAPTER: {
    version: "Mục lục ngân sách nhà nước, Thông tư 324/2016/TT-BTC",
    codes: {
      "400": { vi: "Các cơ quan cấp tỉnh", en: "Agencies of the province" },
      "800": { vi: "Các cơ quan cấp xã", en: "Agencies of communes" },
    },
  },
  BUDGET_CATEGORY: {
    version: "Mục lục ngân sách nhà nước, Thông tư 324/2016/TT-BTC",
    codes: {
      "070": { vi: "Giáo dục, đào tạo và dạy nghề", en: "Education and training" },
      "130": { vi: "Y tế, dân số và gia đình", en: "Health" },
      "160": { vi: "Văn hóa, thông tin", en: "Culture and information" },
      "250": { vi: "Bảo vệ môi trường", en: "Environmental protection" },
      "280": { vi: "Các hoạt động kinh tế", en: "Economic activities" },
      "340": { vi: "Quản lý nhà nước, đảng, đoàn thể", en: "Administration" },
      "370": { vi: "Bảo đảm xã hội", en: "Social security" },
    },
  },
  BUDGET_ITEM: {
    version: "Mục lục ngân sách nhà nước, Thông tư 324/2016/TT-BTC",
    codes: {
      "6000": { vi: "Tiền lương", en: "Salaries" },
      "6550": { vi: "Vật tư văn phòng", en: "Office supplies" },
      "6900": { vi: "Sửa chữa, duy tu tài sản", en: "Repair and maintenance" },
      "7000": { vi: "Chi phí nghiệp vụ chuyên môn", en: "Professional expenses" },
      "9300": { vi: "Chi xây dựng", en: "Construction" },
    },
  },
  PROJECT_GROUP: {
    version: investmentLaw,
    codes: {
      A: { vi: "Nhóm A", en: "Group A" },
      B: { vi: "Nhóm B", en: "Group B" },
      C: { vi: "Nhóm C", en: "Group C" },
    },
  },
  PROJECT_STATUS: {
    version: investmentLaw,
    codes: {
      PLANNED: { vi: "Chuẩn bị đầu tư", en: "Planned" },
      RUNNING: { vi: "Đang thực hiện", en: "Running" },
      DELAYED: { vi: "Chậm tiến độ", en: "Delayed" },
      COMPLETED: { vi: "Hoàn thành", en: "Completed" },
    },
  },
  ASSET_KIND: {
    version: assetLaw,
    codes: {
      OFFICE: { vi: "Trụ sở làm việc", en: "Office building" },
      VEHICLE: { vi: "Xe ô tô", en: "Vehicle" },
      LAND: { vi: "Đất", en: "Land" },
    },
  },
  ASSET_CONDITION: {
    version: assetLaw,
    codes: {
      IN_USE: { vi: "Đang sử dụng", en: "In use" },
      REUSED: { vi: "Đã chuyển công năng", en: "Given to another use" },
      SURPLUS: { vi: "Dôi dư sau sắp xếp", en: "Surplus after the merger" },
      TO_LIQUIDATE: { vi: "Chờ thanh lý", en: "To be liquidated" },
    },
  },
  TAX_TYPE: {
    version: taxLaw,
    codes: {
      VAT: { vi: "Thuế giá trị gia tăng", en: "Value-added tax" },
      CIT: { vi: "Thuế thu nhập doanh nghiệp", en: "Corporate income tax" },
      HOUSEHOLD_BUSINESS: { vi: "Thuế hộ kinh doanh", en: "Tax of household businesses" },
      LAND: { vi: "Thuế sử dụng đất phi nông nghiệp", en: "Non-agricultural land use tax" },
    },
  },
  TAX_ENFORCEMENT: {
    version: taxLaw,
    codes: {
      NONE: { vi: "Không", en: "None" },
      NOTICE: { vi: "Đã thông báo nợ", en: "Notice of debt" },
      ACCOUNT: { vi: "Trích tiền từ tài khoản", en: "Deduction from account" },
      INVOICE: { vi: "Ngừng sử dụng hóa đơn", en: "Invoices suspended" },
      EXIT_BAN: { vi: "Tạm hoãn xuất cảnh người đại diện", en: "Exit ban on the representative" },
    },
  },
  PRICE_ITEM: {
    version: "Luật Giá 16/2023/QH15, danh mục hàng hóa, dịch vụ theo dõi giá",
    codes: {
      RICE: { vi: "Gạo tẻ thường", en: "Ordinary rice" },
      PORK: { vi: "Thịt lợn mông sấn", en: "Pork" },
      CEMENT: { vi: "Xi măng PCB40", en: "Cement" },
      STEEL: { vi: "Thép xây dựng D10", en: "Construction steel" },
      SAND: { vi: "Cát xây", en: "Building sand" },
      PETROL: { vi: "Xăng E5 RON 92", en: "Petrol E5 RON 92" },
      LPG: { vi: "Gas bình 12 kg", en: "Cooking gas, 12 kg" },
    },
  },
};
