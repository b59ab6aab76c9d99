import { errorsOf } from "./coded-error.ts";

export const policyErrors = {
  RULE_INVALID: {
    status: 500,
    vi: "Quy tắc {rule} không hợp lệ: {reason}.",
    en: "Rule {rule} is invalid: {reason}.",
    remedy: { vi: "Sửa policy.ts của lĩnh vực.", en: "Correct the sector's policy.ts." },
  },
  RULE_DUPLICATE: {
    status: 500,
    vi: "Mã quy tắc {rule} được dùng hai lần.",
    en: "The rule id {rule} is used twice.",
    remedy: { vi: "Đặt mã khác cho một trong hai quy tắc.", en: "Give one of the two rules another id." },
  },
  RULE_TARGET_UNKNOWN: {
    status: 500,
    vi: "Quy tắc {rule} nói về {target}, lĩnh vực của nó không có.",
    en: "Rule {rule} names {target}, which its sector does not have.",
    remedy: {
      vi: "Kiểm tra tên kiểu và trường trong schema.graphql của lĩnh vực.",
      en: "Check the type and field names in the sector's schema.graphql.",
    },
  },
  MASK_NOT_PERMITTED: {
    status: 500,
    vi: "Quy tắc {rule} che {coordinate} bằng {mask}, trường không cho phép kiểu che này.",
    en: "Rule {rule} masks {coordinate} with {mask}, which the field does not permit.",
    remedy: {
      vi: "Dùng kiểu che có trong @personal(masks:) của trường.",
      en: "Use a mask kind listed in the field's @personal(masks:).",
    },
  },
  MASKS_ADD_UP: {
    status: 500,
    vi: "Vai trò {role} nhận {value} qua hai cách che khác nhau ({masks}); gộp lại có thể lộ giá trị.",
    en: "Role {role} gets {value} through two different masks ({masks}); together they may give the value away.",
    remedy: { vi: "Dùng cùng một kiểu che trên mọi đường.", en: "Use the same mask kind on every path." },
  },
  TYPE_OWNED_TWICE: {
    status: 500,
    vi: "Kiểu {type} thuộc cả {first} và {second}.",
    en: "Type {type} is owned by both {first} and {second}.",
    remedy: { vi: "Đổi tên kiểu ở một lĩnh vực.", en: "Rename the type in one of the sectors." },
  },
  BUNDLE_INVALID: {
    status: 500,
    vi: "Gói chính sách không đọc được hoặc sai mã băm.",
    en: "The policy bundle cannot be read or its digest does not fit.",
    remedy: { vi: "Chạy lại `lgsp compose`.", en: "Run `lgsp compose` again." },
  },
  CONTRACT_INVALID: {
    status: 500,
    vi: "Hợp đồng dữ liệu {contract} không hợp lệ: {mistakes}",
    en: "The contract {contract} is invalid: {mistakes}",
    remedy: {
      vi: "Sửa policies/contracts/{contract}.yaml, hoặc schema.graphql, policy.ts của ngành được nêu.",
      en: "Correct policies/contracts/{contract}.yaml, or schema.graphql or policy.ts of the sector concerned.",
    },
  },
  MATRIX_INVALID: {
    status: 500,
    vi: "Ma trận chính sách của {sector} sai ở {place}: {reason}.",
    en: "The policy matrix of {sector} is wrong at {place}: {reason}.",
    remedy: { vi: "Sửa policy.matrix.yaml của lĩnh vực.", en: "Correct the sector's policy.matrix.yaml." },
  },
} as const;

export const policyError = errorsOf(policyErrors);
