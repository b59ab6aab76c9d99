import { type Cipheriv, createCipheriv, createDecipheriv, createHash, hkdfSync } from "node:crypto";
import { aessiv } from "@noble/ciphers/aes.js";

/** Turns natural keys into opaque references and back, under one linking secret. */
export interface ReferenceCipher {
  seal(type: string, naturalKey: readonly string[]): string;
  sealAll(type: string, naturalKeys: readonly (readonly string[])[]): string[];
  open(type: string, reference: string): readonly string[] | undefined;
}

const blockSize = 16;
/** 22 base64url characters hold 132 bits for 128: the last one has four spare bits, which must be zero to be canonical. */
const packedReference = /^A[A-Za-z0-9_-]{21}[AQgw]$/;
const sealedReference = /^S[A-Za-z0-9_-]{24,4096}$/;
const packable = /^[0-9]{1,12}$/;

/**
 * Two forms, told apart by their first character.
 * "A": a key of one part of at most 12 digits packs into one AES-128 block:
 *   bytes 0-3 SHA-256(type), 4-8 the number, 9 its count of digits, 10-15 zero. A forger meets 80 check bits.
 * "S": anything else is AES-SIV (RFC 5297) over the parts as JSON, the type as associated data.
 * Both are deterministic, so a reference joins across sectors.
 */
export function referenceCipher(secret: Buffer): ReferenceCipher {
  const derive = (purpose: string, bytes: number): Buffer =>
    Buffer.from(hkdfSync("sha256", secret, Buffer.alloc(0), `lgsp/${purpose}/v1`, bytes));
  const blockKey = derive("reference-block", 16);
  const sivKey = derive("reference-siv", 32);
  // Kept ciphers: one block costs 0.6 µs, a new cipher object up to 13 µs. Without padding ECB keeps no state between
  // whole blocks; a partial one would shift every later answer, hence the length checks before each update.
  const encrypt: Cipheriv = createCipheriv("aes-128-ecb", blockKey, null).setAutoPadding(false);
  const decrypt = createDecipheriv("aes-128-ecb", blockKey, null).setAutoPadding(false);

  const sealText = (type: string, naturalKey: readonly string[]): string => {
    const plain = new TextEncoder().encode(JSON.stringify(naturalKey));
    const sealed = aessiv(sivKey, new TextEncoder().encode(type)).encrypt(plain);
    return `S${Buffer.from(sealed).toString("base64url")}`;
  };

  const sealAll = (type: string, naturalKeys: readonly (readonly string[])[]): string[] => {
    const packed: number[] = [];
    const blocks = Buffer.alloc(naturalKeys.length * blockSize);
    naturalKeys.forEach((naturalKey, index) => {
      if (packs(naturalKey)) {
        pack(blocks, packed.length * blockSize, type, naturalKey[0]);
        packed.push(index);
      }
    });
    const references = naturalKeys.map((naturalKey) => (packs(naturalKey) ? "" : sealText(type, naturalKey)));
    // update(..., "base64url") would carry left-over bits of one call into the next: bytes first, text after.
    const sealed = encrypt.update(blocks.subarray(0, packed.length * blockSize));
    packed.forEach((index, position) => {
      references[index] = `A${sealed.toString("base64url", position * blockSize, (position + 1) * blockSize)}`;
    });
    return references;
  };

  const openBlock = (type: string, reference: string): readonly string[] | undefined => {
    if (!packedReference.test(reference)) return undefined;
    const block = decrypt.update(Buffer.from(reference.slice(1), "base64url"));
    const digits = unpack(block, type);
    return digits === undefined ? undefined : [digits];
  };

  const openText = (type: string, reference: string): readonly string[] | undefined => {
    if (!sealedReference.test(reference)) return undefined;
    const sealed = Buffer.from(reference.slice(1), "base64url");
    if (sealed.toString("base64url") !== reference.slice(1)) return undefined;
    try {
      const plain = aessiv(sivKey, new TextEncoder().encode(type)).decrypt(sealed);
      const parts: unknown = JSON.parse(new TextDecoder().decode(plain));
      return Array.isArray(parts) && parts.every((part) => typeof part === "string") ? parts : undefined;
    } catch {
      return undefined;
    }
  };

  return {
    seal: (type, naturalKey) => sealAll(type, [naturalKey])[0] ?? sealText(type, naturalKey),
    sealAll,
    open: (type, reference) => (reference.startsWith("A") ? openBlock(type, reference) : openText(type, reference)),
  };
}

function packs(naturalKey: readonly string[]): naturalKey is readonly [string] {
  const [only] = naturalKey;
  return naturalKey.length === 1 && only !== undefined && packable.test(only);
}

function pack(target: Buffer, offset: number, type: string, digits: string): void {
  typeTag(type).copy(target, offset, 0, 4);
  target.writeUIntBE(Number(digits), offset + 4, 5);
  target.writeUInt8(digits.length, offset + 9);
}

/** The digits, when the block is of this type and its check bytes are zero. */
function unpack(block: Buffer, type: string): string | undefined {
  if (block.length !== blockSize || block.compare(typeTag(type), 0, 4, 0, 4) !== 0) return undefined;
  if (block.readUIntBE(10, 6) !== 0) return undefined;
  const length = block.readUInt8(9);
  const digits = String(block.readUIntBE(4, 5)).padStart(length, "0");
  return packable.test(digits) && digits.length === length ? digits : undefined;
}

const tags = new Map<string, Buffer>();

function typeTag(type: string): Buffer {
  const known = tags.get(type);
  if (known !== undefined) return known;
  const tag = createHash("sha256").update(type).digest().subarray(0, 4);
  if (tags.size > 10_000) tags.clear();
  tags.set(type, tag);
  return tag;
}
