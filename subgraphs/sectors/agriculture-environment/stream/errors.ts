import { errorsOf } from "@lgsp/policies";

const correctDevice = {
  vi: "Sửa cấu hình của thiết bị gửi; xem docs/sources.md.",
  en: "Correct the configuration of the sender; see docs/sources.md.",
};

/** Why an observation that arrived by MQTT was not taken. */
export const streamRefusals = {
  OBSERVATION_UNREADABLE: {
    status: 400,
    vi: "Bản tin không đọc được: {reason}.",
    en: "The message cannot be read: {reason}.",
    remedy: correctDevice,
  },
  OBSERVATION_TOPIC_UNKNOWN: {
    status: 400,
    vi: "Chủ đề không có dạng environment/v1/stations/<mã trạm>/observations.",
    en: "The topic does not read environment/v1/stations/<station>/observations.",
    remedy: correctDevice,
  },
  OBSERVATION_STATION_UNKNOWN: {
    status: 404,
    vi: "Chưa đăng ký trạm {station}.",
    en: "There is no station {station}.",
    remedy: { vi: "Đăng ký trạm trước khi gửi số liệu.", en: "Register the station before it sends." },
  },
  OBSERVATION_PARAMETER_UNKNOWN: {
    status: 400,
    vi: "Trạm {station} không đo thông số {parameter}.",
    en: "Station {station} does not measure {parameter}.",
    remedy: correctDevice,
  },
  OBSERVATION_TIME_INVALID: {
    status: 400,
    vi: "Thời điểm đo không hợp lệ: {reason}.",
    en: "The time of the observation is not valid: {reason}.",
    remedy: correctDevice,
  },
  OBSERVATION_VALUE_INVALID: {
    status: 400,
    vi: "Giá trị của {parameter} không phải là số.",
    en: "The value of {parameter} is not a number.",
    remedy: correctDevice,
  },
  OBSERVATION_UNIT_UNKNOWN: {
    status: 400,
    vi: "Đơn vị {unit} không đổi chính xác được sang {expected}.",
    en: "The unit {unit} does not convert exactly to {expected}.",
    remedy: correctDevice,
  },
  OBSERVATION_QUALITY_UNKNOWN: {
    status: 400,
    vi: "Mã chất lượng {quality} không có trong danh mục.",
    en: "There is no quality code {quality}.",
    remedy: correctDevice,
  },
} as const;

export const refusal = errorsOf(streamRefusals);
