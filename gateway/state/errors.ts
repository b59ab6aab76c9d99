import { errorsOf } from "@lgsp/policies";
import type { ErrorDefinition } from "@lgsp/policies";

export const stateErrors = {
  SHARED_STATE_URL: {
    status: 500,
    vi: "REDIS_URL không phải là địa chỉ Redis.",
    en: "REDIS_URL is not the address of a Redis server.",
    remedy: {
      vi: "Dùng redis://máy:6379 hoặc rediss://máy:6379; bỏ trống nếu chỉ chạy một tiến trình.",
      en: "Use redis://host:6379 or rediss://host:6379; leave it unset when one process runs alone.",
    },
  },
  RATE_LIMITED: {
    status: 429,
    vi: "Đã vượt hạn mức {budget}; thử lại sau {retryAfterSeconds} giây.",
    en: "The budget of {budget} is used up; try again in {retryAfterSeconds} s.",
    remedy: {
      vi: "Gửi ít câu hỏi hơn hoặc câu hỏi nhỏ hơn trong mỗi phút.",
      en: "Send fewer or smaller questions per minute.",
    },
  },
} satisfies Record<string, ErrorDefinition>;

export const fail = errorsOf(stateErrors);
