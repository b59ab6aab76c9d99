import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

export interface CursorSeal {
  seal(payload: unknown, binding: string): string;
  open(cursor: string, binding: string): unknown;
}

const nonceLength = 12;
const tagLength = 16;
const longestCursor = 4096;

/**
 * Cursors hold sort values, so they are encrypted: AES-256-GCM under a key of their own per binding (HMAC of the
 * binding), which also keeps random nonces far below GCM's 2^32 messages a key (NIST SP 800-38D, 8.3).
 */
export function cursorSeal(key: Buffer): CursorSeal {
  const keyFor = (binding: string): Buffer => createHmac("sha256", key).update(binding).digest();
  return {
    seal(payload, binding) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv("aes-256-gcm", keyFor(binding), nonce);
      const sealed = [cipher.update(JSON.stringify(payload), "utf8"), cipher.final()];
      return Buffer.concat([nonce, ...sealed, cipher.getAuthTag()]).toString("base64url");
    },
    open(cursor, binding) {
      if (cursor.length > longestCursor) return undefined;
      const bytes = Buffer.from(cursor, "base64url");
      if (bytes.length <= nonceLength + tagLength || bytes.toString("base64url") !== cursor) return undefined;
      const decipher = createDecipheriv("aes-256-gcm", keyFor(binding), bytes.subarray(0, nonceLength), {
        authTagLength: tagLength,
      });
      decipher.setAuthTag(bytes.subarray(-tagLength));
      try {
        const plain = [decipher.update(bytes.subarray(nonceLength, -tagLength)), decipher.final()];
        return JSON.parse(Buffer.concat(plain).toString("utf8"));
      } catch {
        return undefined;
      }
    },
  };
}
