import { errorsOf } from "@lgsp/policies";
import type { ErrorDefinition } from "@lgsp/policies";

const freshToken = { vi: "Hãy xin mã truy cập mới.", en: "Request a new token." };
const askIssuer = {
  vi: "Hãy dùng mã truy cập do tổ chức phát hành mà nền tảng tin cậy cấp.",
  en: "Use an access token from an issuer that this hub trusts.",
};
const askRegister = {
  vi: "Hãy đề nghị cơ quan chủ quản đăng ký thẩm quyền (lgsp authority list).",
  en: "Ask your agency to have the authority registered (lgsp authority list).",
};

/** 400: the request is wrong; 401: the token is; 403: the token is fine, the authority behind it is not. */
export const identityErrors = {
  AUTHORIZATION_MALFORMED: {
    status: 400,
    vi: "Tiêu đề Authorization không đúng dạng.",
    en: "The Authorization header is malformed.",
    remedy: {
      vi: "Gửi đúng một tiêu đề: Authorization: Bearer <mã>.",
      en: "Send it once: Authorization: Bearer <token>.",
    },
  },
  AUTHORIZATION_SCHEME: {
    status: 401,
    vi: "Chỉ chấp nhận phương thức xác thực Bearer.",
    en: "Only the Bearer authentication scheme is accepted.",
    remedy: { vi: "Gửi Authorization: Bearer <mã>.", en: "Send Authorization: Bearer <token>." },
  },
  TOKEN_MISPLACED: {
    status: 400,
    vi: "Mã truy cập không được nằm trong địa chỉ.",
    en: "An access token may not be part of the address.",
    remedy: {
      vi: "Coi như mã đã lộ, xin mã mới và gửi trong tiêu đề Authorization.",
      en: "Consider it leaked; request a new one and send it in the Authorization header.",
    },
  },
  TOKEN_MALFORMED: {
    status: 401,
    vi: "Mã truy cập không đọc được.",
    en: "The access token cannot be read.",
    remedy: freshToken,
  },
  TOKEN_TYPE: {
    status: 401,
    vi: "Mã này không phải là mã truy cập (typ phải là at+jwt).",
    en: "This is not an access token (its typ must be at+jwt).",
    remedy: { vi: "Đừng gửi ID token; hãy gửi mã truy cập.", en: "Do not send an ID token; send the access token." },
  },
  TOKEN_ALGORITHM: {
    status: 401,
    vi: "Thuật toán ký của mã truy cập không được chấp nhận.",
    en: "The token's signature algorithm is not accepted.",
    remedy: askIssuer,
  },
  TOKEN_SIGNATURE: {
    status: 401,
    vi: "Chữ ký của mã truy cập không đúng.",
    en: "The token's signature is not valid.",
    remedy: freshToken,
  },
  TOKEN_ISSUER_UNKNOWN: {
    status: 401,
    vi: "Nền tảng không tin cậy tổ chức phát hành mã này.",
    en: "The issuer of this token is not trusted here.",
    remedy: askIssuer,
  },
  TOKEN_AUDIENCE: {
    status: 401,
    vi: "Mã truy cập được cấp cho hệ thống khác.",
    en: "The token was issued for another audience.",
    remedy: { vi: "Xin mã với resource={audience}.", en: "Request one with resource={audience}." },
  },
  TOKEN_EXPIRED: {
    status: 401,
    vi: "Mã truy cập đã hết hạn.",
    en: "The token has expired.",
    remedy: freshToken,
  },
  TOKEN_NOT_YET_VALID: {
    status: 401,
    vi: "Mã truy cập chưa có hiệu lực.",
    en: "The token is not valid yet.",
    remedy: { vi: "Kiểm tra đồng hồ của hệ thống phát hành.", en: "Check the issuer's clock." },
  },
  TOKEN_LIFETIME: {
    status: 401,
    vi: "Thời hạn của mã truy cập dài quá {maximum} giây.",
    en: "The token lives longer than {maximum} seconds.",
    remedy: { vi: "Xin mã có thời hạn ngắn hơn.", en: "Request a token with a shorter lifetime." },
  },
  TOKEN_CLAIM: {
    status: 401,
    vi: "Mã truy cập thiếu hoặc sai thuộc tính {claim}.",
    en: "The token lacks the claim {claim}, or it is not well formed.",
    remedy: askIssuer,
  },
  TOKEN_REVOKED: {
    status: 401,
    vi: "Mã truy cập, người dùng hoặc thỏa thuận đứng sau nó đã bị thu hồi.",
    en: "The token, or the person behind it, has been revoked.",
    remedy: { vi: "Liên hệ cơ quan quản lý nền tảng.", en: "Contact the agency that runs the hub." },
  },
  REVOCATION_UNKNOWN: {
    status: 401,
    vi: "Tạm thời không biết mã truy cập cũ có còn hiệu lực hay không.",
    en: "Whether this older token has been revoked cannot be known at the moment.",
    remedy: freshToken,
  },
  REVOCATION_INVALID: {
    status: 422,
    vi: "Lệnh thu hồi sai ở {field}.",
    en: "The revocation is wrong at {field}.",
    remedy: {
      vi: "Nêu token, subject hoặc agreement, mã định danh của nó và thời hạn trong 366 ngày tới.",
      en: "Name a token, subject or agreement, its identifier, and an end within the next 366 days.",
    },
  },
  IDENTITY_UNAVAILABLE: {
    status: 503,
    vi: "Không lấy được khóa của tổ chức phát hành {issuer}.",
    en: "The keys of the issuer {issuer} cannot be fetched.",
    remedy: { vi: "Thử lại sau ít phút.", en: "Try again in a few minutes." },
  },
  AUTHORITY_MISSING: {
    status: 403,
    vi: "Không có thẩm quyền còn hiệu lực trong sổ đăng ký cho người gọi này.",
    en: "The authority register has no entry in force for this caller.",
    remedy: askRegister,
  },
  AUTHORITY_AMBIGUOUS: {
    status: 403,
    vi: "Người gọi có nhiều thẩm quyền; mã truy cập không nói dùng thẩm quyền nào.",
    en: "The caller holds several authorities and the token does not say which one to use.",
    remedy: {
      vi: "Xin mã có thuộc tính organisation hoặc roles.",
      en: "Request a token with an organisation or roles claim.",
    },
  },
  AUTHORITY_ENTRY_INVALID: {
    status: 422,
    vi: "Mục đăng ký thẩm quyền sai ở {field}.",
    en: "The authority entry is wrong at {field}.",
    remedy: { vi: "Sửa trường đó rồi đề nghị lại.", en: "Correct that field and propose again." },
  },
  AUTHORITY_ENTRY_UNKNOWN: {
    status: 404,
    vi: "Không có mục đăng ký thẩm quyền {id}.",
    en: "There is no authority entry {id}.",
    remedy: { vi: "Xem lgsp authority list.", en: "See lgsp authority list." },
  },
  AUTHORITY_REGISTER_DAMAGED: {
    status: 500,
    vi: "Sổ đăng ký thẩm quyền bị hỏng, không đọc được.",
    en: "The authority register is damaged and cannot be read.",
    remedy: {
      vi: "Khôi phục tệp sổ từ bản sao lưu; mọi thay đổi đều có trong nhật ký truy cập.",
      en: "Restore its file from a backup; every change since is in the access ledger.",
    },
  },
  AUTHORITY_STATE: {
    status: 409,
    vi: "Mục {id} đang ở trạng thái {state}, không thực hiện được việc này.",
    en: "Entry {id} is {state}; that step is not possible.",
    remedy: { vi: "Xem lgsp authority list.", en: "See lgsp authority list." },
  },
  AUTHORITY_TWO_PERSONS: {
    status: 403,
    vi: "Người phê duyệt phải khác người đề nghị và khác người được cấp thẩm quyền.",
    en: "The approver must be neither the proposer nor the person who receives the authority.",
    remedy: { vi: "Nhờ người khác phê duyệt.", en: "Ask another person to approve." },
  },
  AUTHORITY_DELEGATION: {
    status: 422,
    vi: "Thẩm quyền được ủy quyền phải nằm trong thẩm quyền của mục {id}.",
    en: "A delegated authority must lie within that of entry {id}.",
    remedy: { vi: "Bớt vai trò, mục đích hoặc thỏa thuận.", en: "Take out roles, purposes or agreements." },
  },
  PURPOSE_UNKNOWN: {
    status: 400,
    vi: "LGSP-Purpose nêu một mục đích không có trong danh mục.",
    en: "LGSP-Purpose names a purpose that does not exist.",
    remedy: { vi: "Các mục đích: {known}.", en: "The purposes are: {known}." },
  },
  PURPOSE_NOT_ALLOWED: {
    status: 403,
    vi: "Người gọi không được dùng dữ liệu cho mục đích {purpose}.",
    en: "This caller may not use data for the purpose {purpose}.",
    remedy: { vi: "Được phép: {allowed}.", en: "Allowed: {allowed}." },
  },
  PURPOSE_REQUIRED: {
    status: 400,
    vi: "Phải nêu mục đích sử dụng dữ liệu.",
    en: "The purpose of use has to be stated.",
    remedy: { vi: "Gửi LGSP-Purpose, một trong: {allowed}.", en: "Send LGSP-Purpose, one of: {allowed}." },
  },
  CASE_MALFORMED: {
    status: 400,
    vi: "LGSP-Case không đúng dạng.",
    en: "LGSP-Case is malformed.",
    remedy: {
      vi: "Từ 1 đến 64 ký tự A-Z a-z 0-9 . / -, không phải số định danh cá nhân.",
      en: "Use 1 to 64 of the characters A-Z a-z 0-9 . / -, and no personal number.",
    },
  },
  DEVELOPMENT_ISSUER_NOT_LOOPBACK: {
    status: 500,
    vi: "Bộ phát hành thử nghiệm chỉ chạy trên địa chỉ loopback, không chạy trên {host}.",
    en: "The development issuer runs on a loopback address only, not on {host}.",
    remedy: {
      vi: "Đặt HOST=127.0.0.1, hoặc khai báo tổ chức phát hành thật và tắt bộ thử nghiệm.",
      en: "Set HOST=127.0.0.1, or configure a real issuer and turn the development one off.",
    },
  },
  DEVELOPMENT_KEYS_INVALID: {
    status: 500,
    vi: "Tệp khóa của bộ phát hành thử nghiệm bị hỏng.",
    en: "The development issuer's key file is damaged.",
    remedy: {
      vi: "Xóa tệp đó trong thư mục dữ liệu; khóa mới được tạo ở lần khởi động sau.",
      en: "Delete that file from the data directory; the next start makes new keys.",
    },
  },
  DEVELOPMENT_TOKEN_REFUSED: {
    status: 502,
    vi: "Bộ phát hành thử nghiệm không cấp mã cho {persona} (HTTP {status}).",
    en: "The development issuer gave no token for {persona} (HTTP {status}).",
    remedy: { vi: "Kiểm tra tên nhân vật và thư mục dữ liệu.", en: "Check the persona's name and the data directory." },
  },
} satisfies Record<string, ErrorDefinition>;

export const fail = errorsOf(identityErrors);
