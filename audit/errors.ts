import { LedgerError, type ErrorDefinition } from "./coded-error.ts";

/** The codes of this room; docs/errors.md is made from the table. */
export const auditErrors = {
  LEDGER_UNAVAILABLE: {
    status: 503,
    vi: "Không ghi được sổ truy cập nên câu trả lời bị từ chối.",
    en: "The access ledger cannot be written, so the answer is refused.",
    remedy: {
      vi: "Thử lại sau; người vận hành kiểm tra dung lượng đĩa và cơ sở dữ liệu của sổ.",
      en: "Try again later; the operator checks the disk space and the database of the ledger.",
    },
  },
  LEDGER_OVERLOADED: {
    status: 503,
    vi: "Sổ truy cập đang có quá nhiều bản ghi chờ ({limit}).",
    en: "Too many records are waiting for the access ledger ({limit}).",
    remedy: { vi: "Thử lại sau ít giây.", en: "Try again in a few seconds." },
  },
  LEDGER_BUSY: {
    status: 503,
    vi: "Sổ truy cập này đang có một tiến trình khác ghi; một chuỗi chỉ có một người ghi.",
    en: "Another process is writing this access ledger; a chain has one writer.",
    remedy: {
      vi: "Dừng tiến trình kia, hoặc cho tiến trình này một sổ riêng.",
      en: "Stop the other process, or give this one a ledger of its own.",
    },
  },
  LEDGER_CORRUPT: {
    status: 503,
    vi: "Sổ truy cập không còn nguyên vẹn: {reason}.",
    en: "The access ledger is not intact: {reason}.",
    remedy: {
      vi: "Giữ nguyên tệp làm chứng cứ, chạy `lgsp audit verify`, rồi mở một sổ mới hoặc khôi phục bản sao lưu.",
      en: "Keep the file as evidence, run `lgsp audit verify`, then start a new ledger or restore a backup.",
    },
  },
  LEDGER_MISSING: {
    status: 503,
    vi: "Không có sổ truy cập ở {place}.",
    en: "There is no access ledger at {place}.",
    remedy: {
      vi: "Kiểm tra LGSP_DATA_DIR hoặc LGSP_LEDGER_URL.",
      en: "Check LGSP_DATA_DIR or LGSP_LEDGER_URL.",
    },
  },
  LEDGER_RECORD_INVALID: {
    status: 500,
    vi: "Bản ghi truy cập sai dạng ở trường {field} nên không được ghi.",
    en: "The access record is malformed at {field} and was not written.",
    remedy: {
      vi: "Đây là lỗi của hệ thống: báo cho người vận hành kèm mã yêu cầu.",
      en: "This is a defect of the hub: report it to the operator with the request id.",
    },
  },
  LEDGER_KEY_INVALID: {
    status: 500,
    vi: "Khóa ký của sổ truy cập không dùng được: {reason}.",
    en: "The signing key of the access ledger cannot be used: {reason}.",
    remedy: {
      vi: "Cung cấp khóa ECDSA P-256 ở dạng PEM (PKCS #8).",
      en: "Provide an ECDSA P-256 key as PEM (PKCS #8).",
    },
  },
} as const satisfies Record<string, ErrorDefinition>;

export type LedgerErrorCode = keyof typeof auditErrors;

export const isLedgerErrorCode = (code: unknown): code is LedgerErrorCode =>
  typeof code === "string" && Object.hasOwn(auditErrors, code);

export const fail = (
  code: LedgerErrorCode,
  details?: Readonly<Record<string, string | number>>,
  options?: ErrorOptions,
): LedgerError => new LedgerError(code, auditErrors[code], details, options);
