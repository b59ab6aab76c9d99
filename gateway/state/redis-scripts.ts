/**
 * What replicas exchange in Redis, all under one prefix:
 *   epoch    a random text; another one means that Redis was restarted or flushed and has forgotten
 *   sequence number of the last revocation
 *   log      sorted set of revocations by sequence, so that a replica asks for what is new
 *   ends     the same by the time they may be forgotten
 *   notices  latest notice of each topic
 */
export const keysOf = (prefix: string): string[] =>
  ["epoch", "sequence", "log", "ends", "notices"].map((name) => `${prefix}${name}`);

/** ARGV: sequence known, epoch to begin if there is none, page. Returns [epoch, [member, sequence, ...], [topic, notice, ...]]. */
export const pull = `
redis.call('SET', KEYS[1], ARGV[2], 'NX')
return {
  redis.call('GET', KEYS[1]),
  redis.call('ZRANGEBYSCORE', KEYS[3], '(' .. ARGV[1], '+inf', 'WITHSCORES', 'LIMIT', 0, ARGV[3]),
  redis.call('HGETALL', KEYS[5]),
}`;

/** ARGV: now, then pairs of member and end. Idempotent: replicas push what they know after a restart of Redis. */
export const push = `
for i = 2, #ARGV, 2 do
  if not redis.call('ZSCORE', KEYS[3], ARGV[i]) then
    redis.call('ZADD', KEYS[3], redis.call('INCR', KEYS[2]), ARGV[i])
    redis.call('ZADD', KEYS[4], ARGV[i + 1], ARGV[i])
  end
end
for _, member in ipairs(redis.call('ZRANGEBYSCORE', KEYS[4], '-inf', ARGV[1], 'LIMIT', 0, 1000)) do
  redis.call('ZREM', KEYS[3], member)
  redis.call('ZREM', KEYS[4], member)
end
return 1`;

/** ARGV: topic, notice. */
export const post = `return redis.call('HSET', KEYS[5], ARGV[1], ARGV[2])`;

export interface News {
  readonly epoch: string;
  readonly log: readonly { readonly member: string; readonly sequence: number }[];
  readonly notices: readonly (readonly [topic: string, text: string])[];
}

/** The answer of `pull`. */
export function readNews(answer: unknown): News {
  if (!Array.isArray(answer)) throw new TypeError("unexpected answer");
  const [epoch, log, notices]: unknown[] = answer;
  return {
    epoch: String(epoch),
    log: pairsOf(log).map(([member, sequence]) => ({ member, sequence: Number(sequence) })),
    notices: pairsOf(notices),
  };
}

function pairsOf(value: unknown): [string, string][] {
  if (!Array.isArray(value)) throw new TypeError("unexpected answer");
  const texts = value.map(String);
  return Array.from({ length: texts.length / 2 }, (_, i) => [texts[2 * i] ?? "", texts[2 * i + 1] ?? ""]);
}
