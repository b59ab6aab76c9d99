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
  REVOCATIONS_DAMAGED: {
    status: 500,
    vi: "Tệp thu hồi bị hỏng, không đọc được.",
    en: "The file of revocations is damaged and cannot be read.",
    remedy: {
      vi: "Khôi phục từ bản sao lưu, hoặc xóa tệp sau khi mọi mã truy cập đã cấp hết hạn (tối đa một giờ).",
      en: "Restore it from a backup, or delete it once all tokens issued so far have expired (one hour at most).",
    },
  },
} satisfies Record<string, ErrorDefinition>;

export const fail = errorsOf(stateErrors);
