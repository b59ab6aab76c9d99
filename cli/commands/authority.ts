import type { AddCommands } from "../surroundings.ts";

export const addAuthority: AddCommands = (program, surroundings) => {
  const authority = program
    .command("authority")
    .description("sổ thẩm quyền: ai được làm gì, hai người ký · who may act as what; granting takes two people");
  const as = ["--as <persona>", "vai mẫu ký · persona that signs", "operator"] as const;
  const signing = "hub đang chạy ghi mỗi thay đổi vào sổ truy cập · the running hub records each change in the ledger";

  authority
    .command("list")
    .description("các mục, kèm tình trạng · entries and their state")
    .option(...as)
    .action(async (options: { as: string }) => {
      const { listAuthorities } = await import("../authority-client.ts");
      await listAuthorities(surroundings(), options.as);
    });

  authority
    .command("propose")
    .alias("grant")
    .description(`chữ ký thứ nhất · first signature; ${signing}`)
    .argument(
      "<file>",
      "mục dạng JSON · the entry as JSON: subject, kind, organisation, roles, purposes, attributes, validFrom, validTo",
    )
    .option(...as)
    .action(async (file: string, options: { as: string }) => {
      const { proposeAuthority } = await import("../authority-client.ts");
      await proposeAuthority(surroundings(), options.as, file);
    });

  for (const [action, description] of [
    ["approve", "chữ ký thứ hai, của người khác · second signature, of another person"],
    ["revoke", "thu hồi, một chữ ký là đủ · take away; one signature is enough"],
  ] as const) {
    authority
      .command(action)
      .description(`${description}; ${signing}`)
      .argument("<id>", "mã mục · id of the entry")
      .option(as[0], as[1], action === "approve" ? "auditor" : "operator")
      .action(async (id: string, options: { as: string }) => {
        const { signAuthority } = await import("../authority-client.ts");
        await signAuthority(surroundings(), options.as, action, id);
      });
  }

  authority
    .command("block")
    .description(`chặn ngay trên mọi máy trong 5 giây · stop a caller everywhere within 5 s; ${signing}`)
    .argument("<kind>", "token, subject, agreement")
    .argument("<id>", "jti của mã, người gọi hoặc thỏa thuận · issuer:jti, issuer:subject, or agreement")
    .option("--hours <number>", "thời hạn · how long; the register ends an authority for good", "24")
    .option(...as)
    .action(async (kind: string, id: string, options: { as: string; hours: string }) => {
      const { blockCaller } = await import("../authority-client.ts");
      await blockCaller(surroundings(), options.as, { kind, id, hours: options.hours });
    });
};
