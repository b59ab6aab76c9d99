import mqtt from "mqtt";
import { streamError } from "./errors.ts";
import type { StreamMessage } from "./stream-definition.ts";

export interface Publisher {
  /** Resolves when the broker has confirmed the message (QoS 1). */
  send(message: StreamMessage): Promise<void>;
  close(): Promise<void>;
}

/** Sends messages as a station would. Errors: STREAM_URL_INVALID, STREAM_BROKER_UNREACHABLE. */
export async function openPublisher(sector: string, url: string): Promise<Publisher> {
  if (!URL.canParse(url)) throw streamError("STREAM_URL_INVALID", { sector });
  const address = new URL(url);
  address.searchParams.delete("clientId");
  let client: mqtt.MqttClient;
  try {
    client = await mqtt.connectAsync(address.href, { protocolVersion: 5, connectTimeout: 5_000 }, false);
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "MQTT";
    throw streamError("STREAM_BROKER_UNREACHABLE", { sector, reason }, { cause });
  }
  return {
    async send({ topic, payload }) {
      await client.publishAsync(topic, Buffer.from(payload), { qos: 1 });
    },
    close: () => client.endAsync(),
  };
}
