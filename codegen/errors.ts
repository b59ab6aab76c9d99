import { errorsOf } from "@lgsp/policies";

export const codegenErrorTable = {
  COMPOSITION_FAILED: {
    status: 500,
    vi: "Không ghép được đồ thị: {problems}",
    en: "The graph does not compose: {problems}",
    remedy: {
      vi: "Sửa schema.graphql của các ngành được nêu tên, rồi chạy `./lgsp compose`.",
      en: "Mend schema.graphql of the sectors named, then run `./lgsp compose`.",
    },
  },
  ARTIFACT_MISSING: {
    status: 500,
    vi: "Không có tệp {file}.",
    en: "There is no file {file}.",
    remedy: { vi: "Chạy `./lgsp compose` để tạo.", en: "Run `./lgsp compose` to make it." },
  },
  ARTIFACT_INVALID: {
    status: 500,
    vi: "Tệp {file} không đọc được: {reason}",
    en: "The file {file} cannot be read: {reason}",
    remedy: { vi: "Xoá tệp và chạy `./lgsp compose`.", en: "Delete it and run `./lgsp compose`." },
  },
  SCHEMA_CHANGED: {
    status: 500,
    vi: "Bên dùng không còn nhận được những gì đã thỏa thuận: {changes}",
    en: "Consumers would not get what was agreed: {changes}",
    remedy: {
      vi: "Khôi phục phần đã đổi; hoặc báo cho bên dùng rồi chạy `./lgsp compose --accept` và đưa kết quả vào kho mã.",
      en: "Take the change back; or tell the consumers, run `./lgsp compose --accept` and commit the result.",
    },
  },
  BASELINE_MISSING: {
    status: 500,
    vi: "Chưa có lược đồ đã chấp nhận {file}.",
    en: "There is no accepted schema {file}.",
    remedy: {
      vi: "Chạy `./lgsp compose --accept`, xem lại và đưa vào kho mã.",
      en: "Run `./lgsp compose --accept`, read the result and commit it.",
    },
  },
  GENERATED_STALE: {
    status: 500,
    vi: "Các tệp sinh ra đã cũ: {files}",
    en: "Generated files are stale: {files}",
    remedy: {
      vi: "Chạy `./lgsp generate` và đưa kết quả vào kho mã.",
      en: "Run `./lgsp generate` and commit the result.",
    },
  },
  SAMPLE_OPERATION_INVALID: {
    status: 500,
    vi: "Câu hỏi mẫu không hợp với đồ thị: {problems}",
    en: "A sample operation does not fit the graph: {problems}",
    remedy: { vi: "Sửa tệp trong e2e/operations.", en: "Mend the file in e2e/operations." },
  },
} as const;

/** Codes of composition and generation. */
export const codegenErrors = errorsOf(codegenErrorTable);
