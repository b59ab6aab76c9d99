import type { Codelist } from "@lgsp/kit";

const oneStopDecree = "Nghị định 118/2025/NĐ-CP";

export const codelists: Readonly<Record<string, Codelist>> = {
  PROCEDURE_LEVEL: {
    version: oneStopDecree,
    codes: {
      PROVINCE: { vi: "Cấp tỉnh", en: "Province" },
      COMMUNE: { vi: "Cấp xã", en: "Commune" },
      COMMUNE_POLICE: { vi: "Công an cấp xã", en: "Commune police" },
    },
  },
  SERVICE_LEVEL: {
    version: "Nghị định 42/2022/NĐ-CP",
    codes: {
      FULL: { vi: "Dịch vụ công trực tuyến toàn trình", en: "Online from start to end" },
      PARTIAL: { vi: "Dịch vụ công trực tuyến một phần", en: "Online in part" },
      OFFLINE: { vi: "Chưa cung cấp trực tuyến", en: "Not online" },
    },
  },
  DOSSIER_STATUS: {
    version: oneStopDecree,
    codes: {
      RECEIVED: { vi: "Đã tiếp nhận", en: "Received" },
      PROCESSING: { vi: "Đang giải quyết", en: "Being processed" },
      AWAITING_SUPPLEMENT: { vi: "Chờ bổ sung hồ sơ", en: "Waiting for the applicant's supplement" },
      AWAITING_AGENCY: { vi: "Chờ ý kiến cơ quan phối hợp", en: "Waiting for another agency" },
      FINISHED: { vi: "Đã trả kết quả", en: "Result returned" },
      REFUSED: { vi: "Từ chối giải quyết", en: "Refused" },
      WITHDRAWN: { vi: "Rút hồ sơ", en: "Withdrawn" },
    },
  },
  DOSSIER_TIMELINESS: {
    version: "Quyết định 766/QĐ-TTg",
    codes: {
      DONE_IN_TIME: { vi: "Đã giải quyết đúng hạn, trước hạn", en: "Done in time" },
      DONE_LATE: { vi: "Đã giải quyết quá hạn", en: "Done late" },
      OPEN_IN_TIME: { vi: "Đang giải quyết, trong hạn", en: "Open, in time" },
      OPEN_OVERDUE: { vi: "Đang giải quyết, quá hạn", en: "Open, overdue" },
    },
  },
  DOSSIER_CHANNEL: {
    version: oneStopDecree,
    codes: {
      DIRECT: { vi: "Trực tiếp", en: "At the counter" },
      ONLINE: { vi: "Trực tuyến", en: "Online" },
      POSTAL: { vi: "Bưu chính công ích", en: "By post" },
    },
  },
  STEP_KIND: {
    version: oneStopDecree,
    codes: {
      RECEIVE: { vi: "Tiếp nhận", en: "Receiving" },
      EXAMINE: { vi: "Thẩm định", en: "Examination" },
      CONSULT: { vi: "Lấy ý kiến cơ quan phối hợp", en: "Consulting another agency" },
      SIGN: { vi: "Ký duyệt", en: "Signing" },
      RETURN: { vi: "Trả kết quả", en: "Returning the result" },
    },
  },
  STEP_OUTCOME: {
    version: oneStopDecree,
    codes: {
      PASSED: { vi: "Chuyển bước sau", en: "Passed on" },
      SUPPLEMENT_ASKED: { vi: "Yêu cầu bổ sung", en: "Supplement asked for" },
      REFUSED: { vi: "Từ chối", en: "Refused" },
      DONE: { vi: "Hoàn thành", en: "Done" },
    },
  },
};
