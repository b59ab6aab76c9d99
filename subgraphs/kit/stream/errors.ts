import { errorsOf } from "@lgsp/policies";

const correctDevice = {
  vi: "Sửa cấu hình của thiết bị gửi; xem docs/sources.md.",
  en: "Correct the configuration of the sender; see docs/sources.md.",
};

export const streamErrors = {
  STREAM_URL_INVALID: {
    status: 500,
    vi: "Địa chỉ MQTT của {sector} không hợp lệ.",
    en: "The MQTT address of {sector} is not valid.",
    remedy: {
      vi: "Dùng mqtt://người:mật-khẩu@máy:1883 hoặc mqtts://….",
      en: "Give mqtt://user:password@host:1883 or mqtts://….",
    },
  },
  STREAM_BROKER_UNREACHABLE: {
    status: 503,
    vi: "Không kết nối được broker MQTT của {sector} ({reason}).",
    en: "The MQTT broker of {sector} cannot be reached ({reason}).",
    remedy: {
      vi: "Kiểm tra địa chỉ, tài khoản, tường lửa và chứng thư (NODE_EXTRA_CA_CERTS).",
      en: "Check address, account, firewall and certificate (NODE_EXTRA_CA_CERTS).",
    },
  },
  STREAM_CONFLICT: {
    status: 409,
    vi: "Đã có số liệu khác cho cùng khóa {key}; giữ số liệu đến trước.",
    en: "There is another value for the same key {key}; the one that came first stays.",
    remedy: correctDevice,
  },
  STREAM_ROW_REJECTED: {
    status: 422,
    vi: "Cơ sở dữ liệu không nhận số liệu này ({reason}).",
    en: "The database does not take this row ({reason}).",
    remedy: correctDevice,
  },
  STREAM_MESSAGE_TOO_LARGE: {
    status: 413,
    vi: "Bản tin dài {size} byte, quá {limit} byte.",
    en: "The message has {size} bytes, more than {limit}.",
    remedy: correctDevice,
  },
} as const;

export const streamError = errorsOf(streamErrors);
