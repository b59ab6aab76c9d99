import { createPrivateKey, createPublicKey, hash, sign, verify, type KeyObject } from "node:crypto";
import { fail } from "./errors.ts";

/** The ledger's own word on how far it reached: one per commit, signed. */
export interface Head {
  readonly ledger: string;
  /** Sequence of the last record covered. */
  readonly sequence: number;
  readonly at: string;
  /** Chain hash of that record, base64url. */
  readonly hash: string;
  /** RFC 9162 tree root over records 1..sequence, base64url. */
  readonly root: string;
  /** Identifier of the key that signed: see keyIdentifier(). */
  readonly key: string;
}

export interface SignedHead extends Head {
  /** ECDSA P-256 with SHA-256, IEEE P1363 form, base64url. */
  readonly signature: string;
}

export interface SigningKey {
  readonly identifier: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Takes an ECDSA P-256 private key as PEM. Throws LEDGER_KEY_INVALID. */
export function signingKey(pem: string): SigningKey {
  const privateKey = keyFrom(() => createPrivateKey(pem));
  const publicKey = createPublicKey(privateKey);
  return { identifier: keyIdentifier(publicKey), privateKey, publicKey };
}

/** Takes an ECDSA P-256 public key as PEM. Throws LEDGER_KEY_INVALID. */
export const verificationKey = (pem: string): KeyObject => keyFrom(() => createPublicKey(pem));

function keyFrom(read: () => KeyObject): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch (cause) {
    throw fail("LEDGER_KEY_INVALID", { reason: "not a PEM key" }, { cause });
  }
  if (key.asymmetricKeyDetails?.namedCurve !== "prime256v1") {
    throw fail("LEDGER_KEY_INVALID", { reason: "not on the curve P-256" });
  }
  return key;
}

/** First 22 base64url characters of SHA-256 over the public key's SubjectPublicKeyInfo. */
export const keyIdentifier = (publicKey: KeyObject): string =>
  hash("sha256", publicKey.export({ type: "spki", format: "der" }), "base64url").slice(0, 22);

export const signHead = (head: Omit<Head, "key">, key: SigningKey): SignedHead => {
  const complete = { ...head, key: key.identifier };
  const signature = sign("sha256", signedBytes(complete), { key: key.privateKey, dsaEncoding: "ieee-p1363" });
  return { ...complete, signature: signature.toString("base64url") };
};

export const isSignedBy = (head: SignedHead, publicKey: KeyObject): boolean =>
  verify(
    "sha256",
    signedBytes(head),
    { key: publicKey, dsaEncoding: "ieee-p1363" },
    Buffer.from(head.signature, "base64url"),
  );

/** Members in RFC 8785 order; the type member keeps the signature from being valid for anything else. */
const signedBytes = ({ at, hash, key, ledger, root, sequence }: Head): Buffer =>
  Buffer.from(JSON.stringify({ at, hash, key, ledger, root, sequence, type: "lgsp-ledger-head-v1" }));
