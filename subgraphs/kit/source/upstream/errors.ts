import { errorsOf } from "@lgsp/policies";

const atTheOwner = {
  vi: "Báo cơ quan chủ quản hệ thống nguồn; các phần khác của câu trả lời vẫn dùng được.",
  en: "Tell the agency that runs the source system; the other parts of the answer stand.",
};

/** What goes wrong between a sector and a system of its department that speaks HTTP. */
export const upstreamErrors = {
  UPSTREAM_MAPPING_BROKEN: {
    status: 500,
    vi: "{file} không khớp với lược đồ hoặc với tài liệu OpenAPI: {reason}.",
    en: "{file} does not fit the schema or the OpenAPI document: {reason}.",
    remedy: { vi: "Sửa tệp; xem docs/sources.md.", en: "Correct the file; see docs/sources.md." },
  },
  UPSTREAM_SETTING_INVALID: {
    status: 500,
    vi: "Cấu hình hệ thống nguồn của {sector} sai ở {variable}: {reason}.",
    en: "The settings of {sector}'s source system are wrong at {variable}: {reason}.",
    remedy: { vi: "Xem docs/sources.md.", en: "See docs/sources.md." },
  },
  UPSTREAM_UNREACHABLE: {
    status: 503,
    vi: "Hệ thống nguồn của {sector} không trả lời ({reason}).",
    en: "The source system of {sector} does not answer ({reason}).",
    remedy: {
      vi: "Hub tự thử lại ở yêu cầu sau; nếu kéo dài, báo cơ quan chủ quản.",
      en: "The hub tries again with the next request; if it lasts, tell the owning agency.",
    },
  },
  UPSTREAM_BUSY: {
    status: 503,
    vi: "Hệ thống nguồn của {sector} đang giới hạn số lần gọi.",
    en: "The source system of {sector} limits how often it may be called.",
    remedy: { vi: "Thử lại sau {retryAfterSeconds} giây.", en: "Try again after {retryAfterSeconds} seconds." },
  },
  UPSTREAM_DENIED: {
    status: 502,
    vi: "Hệ thống nguồn của {sector} từ chối hub ({reason}).",
    en: "The source system of {sector} refuses the hub ({reason}).",
    remedy: {
      vi: "Kiểm tra mã và bí mật của hub tại hệ thống nguồn.",
      en: "Check the hub's client id, secret and rights at the source system.",
    },
  },
  UPSTREAM_ANSWER_INVALID: {
    status: 502,
    vi: "Hệ thống nguồn của {sector} trả lời {operation} sai hợp đồng tại {place} ({rule}); câu trả lời bị bỏ.",
    en: "The source system of {sector} answered {operation} against its contract at {place} ({rule}); the answer is dropped.",
    remedy: atTheOwner,
  },
  UPSTREAM_ANSWER_TOO_LARGE: {
    status: 502,
    vi: "Câu trả lời {operation} của hệ thống nguồn {sector} vượt giới hạn kích thước.",
    en: "The answer of {sector}'s source system to {operation} is larger than permitted.",
    remedy: atTheOwner,
  },
  UPSTREAM_FAULT: {
    status: 502,
    vi: "Dịch vụ mà {sector} hỏi báo lỗi {fault} cho {operation}.",
    en: "The service that {sector} asks answered {operation} with the fault {fault}.",
    remedy: {
      vi: "Kiểm tra nội dung gửi; nếu đúng, báo đơn vị vận hành dịch vụ.",
      en: "Check what was sent; if it is right, tell those who run the service.",
    },
  },
  UPSTREAM_UNCONFIGURED: {
    status: 503,
    vi: "Chưa cấu hình dịch vụ mà {sector} cần hỏi.",
    en: "The service that {sector} has to ask is not configured.",
    remedy: {
      vi: "Đặt {variable}; để thử, chạy ./lgsp sector stand-in {sector}.",
      en: "Set {variable}; to try it, run ./lgsp sector stand-in {sector}.",
    },
  },
  UPSTREAM_TOO_BROAD: {
    status: 400,
    vi: "Câu hỏi về {type} cần tải hơn {most} dòng từ hệ thống nguồn.",
    en: "The question about {type} would need more than {most} rows from the source system.",
    remedy: {
      vi: "Lọc theo trường mà hệ thống nguồn tìm được: {columns}.",
      en: "Filter by what the source system can search by: {columns}.",
    },
  },
  UPSTREAM_READ_ONLY: {
    status: 400,
    vi: "Hệ thống nguồn của {sector} chỉ đọc qua hub.",
    en: "The source system of {sector} can only be read through the hub.",
    remedy: { vi: "Ghi dữ liệu tại hệ thống nguồn.", en: "Write at the source system itself." },
  },
} as const;

export const upstreamError = errorsOf(upstreamErrors);
