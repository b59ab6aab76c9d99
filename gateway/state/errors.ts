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
} satisfies Record<string, ErrorDefinition>;

export const fail = errorsOf(stateErrors);
