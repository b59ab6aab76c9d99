import { plusDays, type Random, type TableRow, type World } from "@lgsp/kit";

const subjects = [
  "chính sách hỗ trợ phát triển sản xuất nông nghiệp",
  "mức thu học phí và hỗ trợ chi phí học tập",
  "bảng giá đất",
  "phân cấp quản lý tài sản công",
  "mức thu phí, lệ phí",
  "chức năng, nhiệm vụ, quyền hạn của cơ quan chuyên môn",
  "quản lý, vận hành nền tảng chia sẻ dữ liệu",
  "phòng, chống thiên tai và tìm kiếm cứu nạn",
  "bảo vệ môi trường khu, cụm công nghiệp",
  "chế độ hỗ trợ người có công với cách mạng",
  "quản lý đường giao thông nông thôn",
  "bảo tồn di sản văn hóa các dân tộc thiểu số",
  "hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo",
  "phân vùng phục vụ chăn nuôi",
  "quản lý nghĩa trang và cơ sở hỏa táng",
] as const;

const issuers = [
  { name: "Hội đồng nhân dân tỉnh Quảng Ngãi", symbol: "NQ-HĐND", kind: "Nghị quyết", yearly: 8 },
  { name: "Ủy ban nhân dân tỉnh Quảng Ngãi", symbol: "QĐ-UBND", kind: "Quyết định", yearly: 14 },
] as const;
const [firstYear, lastYear] = [2019, 2026];

/** Titles are put together from subjects of provincial law; none of these documents exists. */
export function* legalDocumentRows(world: World): Generator<TableRow> {
  for (let year = firstYear; year <= lastYear; year++) {
    for (const [at, issuer] of issuers.entries()) {
      for (let number = 1; number <= issuer.yearly; number++) {
        const random = world.random("justice.legal-document", (year * issuers.length + at) * 100 + number);
        // numbers are given in the order of issue, and the last of a year before the day of the sample
        const days = Math.floor(((number - 0.5) / issuer.yearly) * (year === lastYear ? 300 : 360));
        const issuedOn = plusDays(`${year}-01-01`, days);
        const effectiveOn = plusDays(issuedOn, random.int(10, 45));
        yield [
          "legal_document",
          {
            document_no: `${number}/${year}/${issuer.symbol}`,
            title: `${issuer.kind} quy định ${random.pick(subjects)} trên địa bàn tỉnh Quảng Ngãi`,
            issuer: issuer.name,
            issued_on: issuedOn,
            effective_on: effectiveOn,
            status: effectiveOn > world.asOf ? "PENDING" : statusOf(random, year),
          },
        ];
      }
    }
  }
}

/** Much of what was issued before the merger of 2025 has been replaced since. */
const statusOf = (random: Random, year: number): string =>
  random.weighted([
    ["IN_FORCE", year < 2025 ? 0.55 : 0.93],
    ["PARTLY_EXPIRED", 0.05],
    ["EXPIRED", year < 2025 ? 0.4 : 0.02],
  ]);
