import type { Category, MaskKind } from "@lgsp/policies";
import { wordsOf } from "./graphql-name.ts";

/** A category of Decree 356/2025/NĐ-CP that a name speaks for. */
export interface CategoryHint {
  readonly category: Category;
  /** Masks that would suit; those that do not fit the column's type are left out later. */
  readonly masks: readonly MaskKind[];
  /** The words of the name that spoke for it. */
  readonly words: string;
}

/**
 * Words of column names, folded and joined by "_", Vietnamese and English. The first that matches counts, so what
 * is a number stands before what is a name ("so_cccd_cha"), and sensitive before basic ("dia_chi_vi_pham").
 */
const dictionary: readonly (readonly [words: string, category: Category, masks: readonly MaskKind[]])[] = [
  [
    "so_dinh_danh|ma_dinh_danh|dinh_danh_ca_nhan|cccd|can_cuoc|cmnd|cmtnd|so_cmt|personal_id|national_id|citizen_id",
    "B7",
    ["HASH"],
  ],
  [
    "chan_doan|benh|benh_an|benh_nen|ma_icd|icd|nhom_mau|di_ung|thuoc|khuyet_tat|tiem_chung|thai_san|diagnos[ei]s|allerg(y|ies)|blood_type|disease|disability",
    "Sd",
    ["CHAPTER"],
  ],
  ["dan_toc|ethnic(ity|_group)?|race", "Sa", []],
  ["ton_giao|tin_nguong|dang_vien|religion|party_member", "Sb", []],
  ["ho_ngheo|can_ngheo|tro_cap|bao_tro|poverty|welfare", "Sc", []],
  ["van_tay|sinh_trac|mong_mat|fingerprint|biometric|iris", "Sdd", []],
  ["vi_pham|tien_an|tien_su|xu_phat|pham_toi|offen[cs]e|criminal", "Sg", []],
  ["toa_do_nha|vi_tri_gps|gps|last_position", "Sh", []],
  ["tai_khoan_ngan_hang|so_tai_khoan|so_tk|thu_nhap|tien_luong|luong|bank_account|income|salary", "Sk", ["RANGE"]],
  ["dien_thoai|so_dt|sdt|di_dong|phone|mobile|telephone", "B7", ["KEEP_LAST_4"]],
  [
    "ho_chieu|giay_phep_lai_xe|gplx|bien_so|bhxh|bhyt|so_the_bhyt|ma_so_thue_ca_nhan|passport|driving_licen[cs]e|plate",
    "B7",
    ["HASH"],
  ],
  ["ngay_sinh|nam_sinh|sinh_ngay|ngay_mat|ngay_chet|date_of_birth|birth_?date|dob|year_of_birth", "B2", ["YEAR"]],
  ["gioi_tinh|phai|sex|gender", "B3", []],
  ["dia_chi|noi_o|thuong_tru|tam_tru|que_quan|noi_sinh|cu_tru|address|residence|birth_?place", "B4", ["COMMUNE"]],
  ["quoc_tich|nationality", "B5", []],
  ["hinh_anh|chan_dung|anh_the|photo|portrait", "B6", []],
  ["hon_nhan|marital", "B8", []],
  [
    "ho_(va_)?(chu_dem_)?ten|ho_dem|ten_(nguoi|chu|cong_dan|benh_nhan|hoc_sinh|can_bo|cha|me|bo|vo|chong|con)(_[a-z]+)*|nguoi_dai_dien|full_?name|first_name|last_name|surname",
    "B1",
    ["INITIALS"],
  ],
  ["cha|bo_me|me|vo|chong|chu_ho|quan_he|nguoi_giam_ho|guardian|father|mother|spouse", "B9", []],
  ["tai_khoan|ten_dang_nhap|username|login", "B10", []],
  ["email|e_mail|thu_dien_tu", "B11", []],
];

/** What a column's name says of its category; undefined where no known word is in it. */
export function categoryHint(column: string): CategoryHint | undefined {
  const name = wordsOf(column).join("_");
  for (const [words, category, masks] of dictionary) {
    const found = new RegExp(`(?:^|_)(${words})(?:_|$)`).exec(name)?.[1];
    if (found !== undefined) return { category, masks, words: found };
  }
  return undefined;
}
