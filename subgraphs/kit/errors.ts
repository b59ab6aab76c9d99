import { errorsOf } from "@lgsp/policies";

const fixSchema = {
  vi: "Sửa schema.graphql của lĩnh vực tại dòng đã nêu.",
  en: "Correct the sector's schema.graphql at the line given.",
};

export const kitErrors = {
  SECTOR_FOLDER_BROKEN: {
    status: 500,
    vi: "Không nạp được {file}: {reason}.",
    en: "{file} cannot be loaded: {reason}.",
    remedy: {
      vi: "Mỗi thư mục trong subgraphs/sectors cần sector.ts với export default defineSector({...}).",
      en: "Every folder in subgraphs/sectors needs a sector.ts with export default defineSector({...}).",
    },
  },
  SCHEMA_MISTAKES: {
    status: 500,
    vi: "Lược đồ của {sector} có {count} lỗi:\n{list}\n",
    en: "The schema of {sector} has {count} mistakes:\n{list}\n",
    remedy: fixSchema,
  },
  SDL_INVALID: {
    status: 500,
    vi: "{place}: SDL không hợp lệ: {reason}.",
    en: "{place}: not valid SDL: {reason}.",
    remedy: fixSchema,
  },
  FIELD_UNCLASSIFIED: {
    status: 500,
    vi: "{place}: {coordinate} cần đúng một trong @personal và @impersonal.",
    en: "{place}: {coordinate} needs exactly one of @personal and @impersonal.",
    remedy: {
      vi: "Xem trường có phải dữ liệu cá nhân không (Nghị định 356/2025/NĐ-CP) rồi ghi chỉ thị tương ứng.",
      en: "Look whether the field is personal (Decree 356/2025/NĐ-CP) and write the directive that says so.",
    },
  },
  PERSONAL_NOT_NULL: {
    status: 500,
    vi: "{place}: {coordinate} là dữ liệu cá nhân nên phải cho phép null.",
    en: "{place}: {coordinate} is personal and must be nullable.",
    remedy: {
      vi: "Bỏ dấu !: một lần từ chối sẽ xóa cả đối tượng cha.",
      en: "Remove the !: a denial would null its parent.",
    },
  },
  DESCRIPTION_MISSING: {
    status: 500,
    vi: '{place}: {coordinate} thiếu mô tả dạng "Tiếng Việt · English".',
    en: '{place}: {coordinate} lacks a description of the form "Tiếng Việt · English".',
    remedy: { vi: "Thêm một dòng mô tả phía trên.", en: "Add a description of one line above it." },
  },
  KEY_MISSING: {
    status: 500,
    vi: "{place}: khóa của {type} không dùng được: {reason}.",
    en: "{place}: the key of {type} cannot be used: {reason}.",
    remedy: {
      vi: 'Kiểu dữ liệu cần @key(fields: "id") hoặc các trường ID! không riêng tư tương ứng @table(key:).',
      en: 'A data type needs @key(fields: "id"), or impersonal ID! fields that match @table(key:).',
    },
  },
  DATASET_MISSING: {
    status: 500,
    vi: "{place}: kiểu {type} có @table mà thiếu @dataset.",
    en: "{place}: type {type} has @table but no @dataset.",
    remedy: {
      vi: "Thêm @dataset(code:, owner:, class:, refresh:, reviewed:).",
      en: "Add @dataset(code:, owner:, class:, refresh:, reviewed:).",
    },
  },
  COLUMN_MISSING: {
    status: 500,
    vi: "{place}: {coordinate} không nói dữ liệu nằm ở đâu.",
    en: "{place}: {coordinate} does not say where its data is.",
    remedy: {
      vi: "Thêm @column, @relation, @inverse hoặc @validity.",
      en: "Add @column, @relation, @inverse or @validity.",
    },
  },
  COLUMN_UNSUPPORTED: {
    status: 500,
    vi: "{place}: {coordinate}: {reason}.",
    en: "{place}: {coordinate}: {reason}.",
    remedy: fixSchema,
  },
  NAME_UNSAFE: {
    status: 500,
    vi: "{place}: tên {name} trong cơ sở dữ liệu không hợp lệ.",
    en: "{place}: {name} is not a usable database name.",
    remedy: {
      vi: "Dùng chữ thường, số và gạch dưới, tối đa 50 ký tự.",
      en: "Use lower case, digits and underscores, at most 50 characters.",
    },
  },
  RELATION_BROKEN: {
    status: 500,
    vi: "{place}: quan hệ {coordinate} không khớp: {reason}.",
    en: "{place}: relation {coordinate} does not fit: {reason}.",
    remedy: fixSchema,
  },
  PERSON_BROKEN: {
    status: 500,
    vi: "{place}: @person(via:) của {type} không dẫn đến người nào.",
    en: "{place}: @person(via:) of {type} leads to nobody.",
    remedy: {
      vi: "Nêu trường quan hệ đến công dân, hoặc cột số định danh nếu kiểu chính là người.",
      en: "Name the relation to the citizen, or the column with her number where the type is the person.",
    },
  },
  FILTER_UNSUPPORTED: {
    status: 500,
    vi: "{place}: {coordinate} không lọc hoặc sắp xếp được bằng {op}.",
    en: "{place}: {coordinate} cannot do {op}.",
    remedy: {
      vi: "Bỏ phép này khỏi @filter hoặc đổi kiểu trường.",
      en: "Remove it from @filter or change the field's type.",
    },
  },
  MASK_UNSUITED: {
    status: 500,
    vi: "{place}: {coordinate} không che được bằng {mask}: {reason}.",
    en: "{place}: {coordinate} cannot be masked with {mask}: {reason}.",
    remedy: { vi: "Bỏ kiểu che này khỏi @personal(masks:).", en: "Remove that mask from @personal(masks:)." },
  },
  CODELIST_UNKNOWN: {
    status: 500,
    vi: "{place}: {coordinate} dùng danh mục {codelist} chưa có.",
    en: "{place}: {coordinate} uses code list {codelist}, which does not exist.",
    remedy: {
      vi: "Khai báo danh mục trong sector.ts hoặc dùng danh mục chung của kit.",
      en: "Declare the list in sector.ts, or use one that the kit shares.",
    },
  },
  DATABASE_URL_INVALID: {
    status: 500,
    vi: "Địa chỉ cơ sở dữ liệu của {sector} không hợp lệ: {reason}.",
    en: "The database URL of {sector} is not valid: {reason}.",
    remedy: {
      vi: "Dùng sqlite:/đường/dẫn.db, postgres://..., mysql://... hoặc mariadb://... trong {variable}.",
      en: "Give sqlite:/path/file.db, postgres://..., mysql://... or mariadb://... in {variable}.",
    },
  },
  DATABASE_UNREACHABLE: {
    status: 503,
    vi: "Không kết nối được cơ sở dữ liệu của {sector} ({reason}).",
    en: "The database of {sector} cannot be reached ({reason}).",
    remedy: {
      vi: "Kiểm tra máy chủ, tài khoản và tường lửa; hub tự thử lại ở yêu cầu sau.",
      en: "Check server, account and firewall; the hub tries again with the next request.",
    },
  },
  DATABASE_CORRUPT: {
    status: 503,
    vi: "Tệp cơ sở dữ liệu của {sector} bị hỏng hoặc không phải SQLite.",
    en: "The database file of {sector} is damaged or not SQLite.",
    remedy: {
      vi: "Khôi phục từ bản sao lưu; với dữ liệu mẫu, xóa tệp để tạo lại.",
      en: "Restore a backup; for sample data, delete the file and it is made again.",
    },
  },
  DATABASE_FAILED: {
    status: 503,
    vi: "Cơ sở dữ liệu của {sector} báo lỗi ({reason}).",
    en: "The database of {sector} reported an error ({reason}).",
    remedy: {
      vi: "Xem nhật ký của máy chủ cơ sở dữ liệu; so sánh bảng với schema.graphql.",
      en: "Look at the database server's log; compare its tables with schema.graphql.",
    },
  },
  READ_CANCELLED: {
    status: 499,
    vi: "Truy vấn của {sector} đã bị hủy.",
    en: "The read of {sector} was cancelled.",
    remedy: { vi: "Thu hẹp bộ lọc hoặc thử lại.", en: "Narrow the filter, or try again." },
  },
  DATABASE_SCHEMA_CHANGED: {
    status: 500,
    vi: "Lược đồ của {sector} đã đổi, còn cơ sở dữ liệu chứa bản ghi do người dùng tạo nên không được tạo lại.",
    en: "The schema of {sector} has changed, and its database holds records that people made: it is not made anew.",
    remedy: {
      vi: "Sao lưu, rồi chuyển bảng sang lược đồ mới hoặc dùng thư mục dữ liệu khác.",
      en: "Back it up, then bring its tables to the new schema or use another data directory.",
    },
  },
  DATABASE_NOT_OURS: {
    status: 500,
    vi: "Cơ sở dữ liệu của {sector} đã có bảng {table} do nơi khác tạo; hub không thay đổi.",
    en: "The database of {sector} already has a table {table} that the hub did not create; it is left alone.",
    remedy: {
      vi: "Dùng nguyên trạng, hoặc cấp một cơ sở dữ liệu trống để tạo dữ liệu mẫu.",
      en: "Use it as it is, or give an empty database for sample data.",
    },
  },
} as const;

export const kitError = errorsOf(kitErrors);
