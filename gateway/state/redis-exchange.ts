import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { NoticeBoard } from "./notice-board.ts";
import type { RedisLink } from "./redis-link.ts";
import { keysOf, post, pull, push, readNews } from "./redis-scripts.ts";
import type { RevocationList } from "./revocation-list.ts";
import { noticeTopics, revocationKinds } from "./shared-state.ts";
import type { Notice, Revocation } from "./shared-state.ts";

/** Revocations taken or given in one round trip. */
const page = 5_000;

/**
 * Keeps what this process knows and what Redis knows the same. Replicas ask once per interval instead of listening: a
 * lost message would be a revocation that never arrives.
 */
export class RedisExchange {
  readonly #link: RedisLink;
  readonly #keys: string[];
  readonly #revocations: RevocationList;
  readonly #board: NoticeBoard;
  readonly #unsent = new Set<Revocation>();
  readonly #unsentNotices = new Map<Notice["topic"], string>();
  readonly #seenNotices = new Map<Notice["topic"], string>();
  readonly #closing = new AbortController();
  #epoch: string | undefined;
  #sequence = 0;
  #knownUntil = Number.NEGATIVE_INFINITY;

  constructor(link: RedisLink, prefix: string, revocations: RevocationList, board: NoticeBoard) {
    this.#link = link;
    this.#keys = keysOf(prefix);
    this.#revocations = revocations;
    this.#board = board;
  }

  get knownUntil(): number {
    return this.#knownUntil;
  }

  /** Counts here at once; what cannot be sent now is sent with the next exchange. */
  async revoke(revocation: Revocation): Promise<void> {
    this.#revocations.add(revocation, Date.now());
    this.#unsent.add(revocation);
    await this.#link.ask(
      () => this.#sendRevocations(),
      () => undefined,
    );
  }

  async publish(notice: Notice): Promise<void> {
    // the same digest may be given twice: the random part makes it two notices
    const text = `${randomUUID()} ${notice.digest}`;
    this.#seenNotices.set(notice.topic, text);
    this.#unsentNotices.set(notice.topic, text);
    this.#board.tell(notice);
    await this.#link.ask(
      () => this.#sendNotices(),
      () => undefined,
    );
  }

  /** One exchange in both directions; never rejects. */
  async exchange(): Promise<void> {
    try {
      let askedAt = Date.now();
      while (await this.#receive()) askedAt = Date.now();
      await this.#sendRevocations();
      await this.#sendNotices();
      this.#knownUntil = askedAt;
      this.#link.reached(true);
    } catch {
      this.#link.reached(false);
    }
  }

  /** Exchanges once per interval until closed. */
  async keepInSync(everyMs: number): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await this.exchange();
      await delay(everyMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  close(): void {
    this.#closing.abort();
  }

  /** One page of news; true when there is more. */
  async #receive(): Promise<boolean> {
    const question = [String(this.#sequence), randomUUID(), String(page)];
    const news = readNews(await this.#link.run(pull, this.#keys, question));
    if (news.epoch !== this.#epoch) {
      // Redis is another one than before: begin anew, and give it what only the replicas still know
      this.#epoch = news.epoch;
      this.#sequence = 0;
      for (const revocation of this.#revocations.inForce(Date.now())) this.#unsent.add(revocation);
      return true;
    }
    for (const { member, sequence } of news.log) {
      const revocation = revocationFrom(member);
      if (revocation !== undefined) this.#revocations.add(revocation, Date.now());
      this.#sequence = Math.max(this.#sequence, sequence);
    }
    for (const [topic, text] of news.notices) this.#hear(topic, text);
    return news.log.length === page;
  }

  #hear(name: string, text: string): void {
    const topic = noticeTopics.find((topic) => topic === name);
    // one of our own that is on its way is newer than what Redis still holds
    if (topic === undefined || this.#unsentNotices.has(topic) || this.#seenNotices.get(topic) === text) return;
    this.#seenNotices.set(topic, text);
    this.#board.tell({ topic, digest: text.slice(text.indexOf(" ") + 1) });
  }

  async #sendRevocations(): Promise<void> {
    const unsent = [...this.#unsent];
    for (let start = 0; start < unsent.length; start += page) {
      const part = unsent.slice(start, start + page);
      const members = part.flatMap((one) => [memberOf(one), String(one.until.getTime())]);
      await this.#link.run(push, this.#keys, [String(Date.now()), ...members]);
      for (const one of part) this.#unsent.delete(one);
    }
  }

  async #sendNotices(): Promise<void> {
    for (const [topic, text] of this.#unsentNotices) {
      await this.#link.run(post, this.#keys, [topic, text]);
      if (this.#unsentNotices.get(topic) === text) this.#unsentNotices.delete(topic);
    }
  }
}

/** "token 1790000000000 development:4f1c": kind and end hold no space, so that the identifier may. */
function memberOf({ kind, id, until }: Revocation): string {
  return `${kind} ${until.getTime()} ${id}`;
}

function revocationFrom(member: string): Revocation | undefined {
  const [, name, until, id] = /^([a-z]+) (\d+) (.+)$/s.exec(member) ?? [];
  const kind = revocationKinds.find((kind) => kind === name);
  return kind === undefined || id === undefined ? undefined : { kind, id, until: new Date(Number(until)) };
}
