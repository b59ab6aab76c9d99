/** Codes that mean the same whether the gateway or a sector says so; both put them into their own tables. */
export const exchangeErrors = {
  FIELD_DENIED: {
    status: 403,
    vi: "Trường {coordinate} không được phép đọc với tư cách và mục đích này.",
    en: "Field {coordinate} may not be read in this capacity and for this purpose.",
    remedy: {
      vi: "Kiểm tra mục đích sử dụng, hoặc hỏi cơ quan sở hữu dữ liệu.",
      en: "Check the purpose of use, or ask the agency that owns the data.",
    },
  },
  PREDICATE_DENIED: {
    status: 403,
    vi: "{coordinate} không được dùng để lọc, sắp xếp hay nhóm với tư cách và mục đích này.",
    en: "{coordinate} may not be used to filter, sort or group in this capacity and for this purpose.",
    remedy: {
      vi: "Bỏ điều kiện đó khỏi truy vấn.",
      en: "Leave this condition out of the question.",
    },
  },
  FILTER_NULL: {
    status: 400,
    vi: "Điều kiện lọc {coordinate} không nhận null.",
    en: "The filter on {coordinate} does not take null.",
    remedy: {
      vi: "Bỏ điều kiện đi nếu không lọc theo nó.",
      en: "Leave the condition out if you do not filter by it.",
    },
  },
  AGGREGATE_FILTER_UNSUPPORTED: {
    status: 400,
    vi: "Thống kê có che số nhỏ chỉ lọc được bằng eq và in, theo nơi công khai mà dòng thuộc về, và theo việc ngành khác có dòng nào không ({coordinate}).",
    en: "Statistics that withhold small cells can only be filtered by eq and in, by public places that rows belong to, and by whether another sector has a row at all ({coordinate}).",
    remedy: {
      vi: "Viết điều kiện bằng eq hoặc in trên từng trường; với ngày, dùng năm; với ngành khác, dùng some: {} hoặc none: {}.",
      en: "Write the filter as eq or in on each field; for dates, use the year; for another sector, some: {} or none: {}.",
    },
  },
  IDEMPOTENCY_KEY_REQUIRED: {
    status: 400,
    vi: "Thao tác ghi cần tiêu đề Idempotency-Key.",
    en: "A write needs the header Idempotency-Key.",
    remedy: {
      vi: "Gửi một UUID mới cho mỗi lần ghi, và gửi lại đúng nó khi thử lại.",
      en: "Send a new UUID for each write, and the same one again when retrying.",
    },
  },
  SECTOR_UNAVAILABLE: {
    status: 503,
    vi: "Ngành {sector} hiện không trả lời; phần dữ liệu của ngành này bị thiếu.",
    en: "Sector {sector} does not answer at present; its part of the data is missing.",
    remedy: { vi: "Thử lại sau ít phút.", en: "Try again in a few minutes." },
  },
} as const;
