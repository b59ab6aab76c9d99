import type { AddCommands } from "../surroundings.ts";

export const addGeo: AddCommands = (program, surroundings) => {
  const geo = program.command("geo").description("dữ liệu không gian · places and boundaries");

  geo
    .command("import")
    .description("nhập ranh giới chính thức (GeoJSON) thay hình mẫu · put official boundaries in the place of samples")
    .argument("<file>", "FeatureCollection, một đối tượng mỗi xã · one feature a commune")
    .option("--code <property>", "thuộc tính chứa mã xã · property with the commune's code", "code")
    .option("--crs <name>", "EPSG:5898 (VN-2000 108°00') | EPSG:9216 (VN-2000 107°30'); mặc định · default WGS 84")
    .option("--partial", "chấp nhận thiếu xã · accept that some communes are missing")
    .option("--check", "chỉ kiểm tra · only check, import nothing")
    .action(async (file: string, options: { code: string; crs?: string; partial?: boolean; check?: boolean }) => {
      const { importBoundaries } = await import("../import-boundaries.ts");
      await importBoundaries(surroundings(), file, options);
    });
};
