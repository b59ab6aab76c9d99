import { fromBuffer, type Entry, type ZipFile } from "yauzl";
import { limits } from "./cell.ts";
import { dropError } from "./errors.ts";

/** The parts of an XLSX file (a ZIP, ECMA-376 part 2), by their names. */
export interface Package {
  readonly names: ReadonlySet<string>;
  /** Text of a part. Errors: DROP_FILE_BROKEN when it is missing or torn. */
  part(name: string): Promise<string>;
}

/** Parts that can do something, or that lead out of the file. */
const forbidden = /vbaProject|externalLinks\/|activeX\/|embeddings\/|connections\.xml|queryTables\/|customUI\//i;

/**
 * Looks through the directory of the ZIP before a byte is unpacked: how large it says to be, and what it holds. While
 * unpacking, a part that is larger than it said is torn off.
 * Errors: DROP_FILE_BROKEN, DROP_FILE_TOO_LARGE, DROP_CONTENT_FORBIDDEN.
 */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const zip = await opened(bytes);
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      unpacked += entry.uncompressedSize;
      if (entries.size >= limits.entries || unpacked > limits.unpackedBytes) {
        return reject(dropError("DROP_FILE_TOO_LARGE", { reason: `> ${limits.unpackedBytes} byte (ZIP)` }));
      }
      if (forbidden.test(entry.fileName)) {
        return reject(dropError("DROP_CONTENT_FORBIDDEN", { reason: "macro, liên kết ngoài · macro, external link" }));
      }
      if ((entry.generalPurposeBitFlag & 1) !== 0) {
        return reject(dropError("DROP_CONTENT_FORBIDDEN", { reason: "mã hóa · encryption" }));
      }
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once("end", resolve);
    zip.once("error", (cause: unknown) => reject(dropError("DROP_FILE_BROKEN", { reason: "ZIP" }, { cause })));
    zip.readEntry();
  });
  return {
    names: new Set(entries.keys()),
    async part(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw dropError("DROP_FILE_BROKEN", { reason: name });
      return unpack(zip, entry);
    },
  };
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(
      Buffer.from(bytes),
      { lazyEntries: true, validateEntrySizes: true, strictFileNames: true },
      (cause, zip) => {
        if (cause === null) resolve(zip);
        else reject(dropError("DROP_FILE_BROKEN", { reason: "ZIP" }, { cause }));
      },
    );
  });
}

function unpack(zip: ZipFile, entry: Entry): Promise<string> {
  const broken = (cause: unknown) => dropError("DROP_FILE_BROKEN", { reason: entry.fileName }, { cause });
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) return reject(broken(error));
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.once("error", (cause) => reject(broken(cause)));
      stream.once("end", () => {
        try {
          resolve(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
        } catch (cause) {
          reject(broken(cause));
        }
      });
    });
  });
}
