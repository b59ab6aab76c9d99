import mqtt, { type MqttClient } from "mqtt";
import { generate } from "mqtt-packet";
import type { StreamMessage } from "./stream-definition.ts";

export interface SessionMessage extends StreamMessage {
  /** Tells the broker that it may forget the message. Without effect on a connection that has ended since. */
  acknowledge(): void;
}

export interface MqttSessionOptions {
  /** mqtt://, mqtts://, ws:// or wss://, with the account in it. */
  readonly url: string;
  /** Names the session at the broker: whoever connects with it again gets what was not acknowledged. */
  readonly clientId: string;
  readonly topic: string;
  /** Messages that may be delivered and not yet acknowledged: what bounds the memory of this side. */
  readonly receiveMaximum: number;
  readonly onMessage: (message: SessionMessage) => void;
  /** The connection has ended: the broker will deliver again whatever was not acknowledged. */
  readonly onLost: () => void;
  readonly onState: (state: SessionState, reason: string) => void;
}

export type SessionState = "connected" | "disconnected" | "taken-over" | "refused";

export interface MqttSession {
  readonly connected: boolean;
  close(): Promise<void>;
}

/** Larger ones the broker does not deliver at all (MQTT 5, 3.1.2.11.4). */
const largestPacket = 1024 * 1024;
const week = 7 * 24 * 3600;
/** MQTT 5, 2.4 and 4.13: somebody else connected under our name. */
const sessionTakenOver = 0x8e;
const reconnectMs = 1_000;
const afterTakeOverMs = 60_000;
/** Reason codes of 0x80 and above are failures (MQTT 5, 3.9.3). */
const failure = 0x80;

/** A batch's acknowledgements go out in one write: the stream is held back until the present turn is over. */
function together(stream: MqttClient["stream"]): void {
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/**
 * A persistent MQTT 5 session with acknowledgements by hand: mqtt.js acknowledges a message before it takes the next,
 * which would allow one message per write to the disk. `handleMessage` that ends with an error leaves a message
 * unacknowledged and goes on; the PUBACK is sent when the row is durable. Flow control is the protocol's own
 * (Receive Maximum, MQTT 5 3.1.2.11.3): the broker holds back what this side has not worked off.
 */
export function openSession(options: MqttSessionOptions): MqttSession {
  const { topic, onMessage, onLost, onState } = options;
  const client = mqtt.connect(options.url, {
    protocolVersion: 5,
    clientId: options.clientId,
    clean: false,
    keepalive: 30,
    reconnectPeriod: reconnectMs,
    connectTimeout: 10_000,
    properties: {
      sessionExpiryInterval: week,
      receiveMaximum: options.receiveMaximum,
      maximumPacketSize: largestPacket,
    },
  });
  let connection = 0;

  client.handleMessage = (packet, done) => {
    const { messageId, qos, payload } = packet;
    const arrivedOn = connection;
    onMessage({
      topic: packet.topic,
      payload: typeof payload === "string" ? Buffer.from(payload) : payload,
      acknowledge: () => {
        if (qos !== 1 || messageId === undefined || arrivedOn !== connection || !client.connected) return;
        together(client.stream);
        client.stream.write(generate({ cmd: "puback", messageId, reasonCode: 0 }, { protocolVersion: 5 }));
      },
    });
    done(new Error("acknowledged later"));
  };

  client.on("connect", ({ sessionPresent }) => {
    client.options.reconnectPeriod = reconnectMs;
    onState("connected", sessionPresent ? "session resumed" : "new session");
    client.subscribe(topic, { qos: 1 }, (error, granted = []) => {
      const refused = granted.find(({ qos }) => qos >= failure);
      if (error !== null && error !== undefined) onState("refused", error.message);
      else if (refused !== undefined) onState("refused", `SUBACK ${refused.qos}`);
    });
  });
  client.on("close", () => {
    connection += 1;
    onLost();
    onState("disconnected", "");
  });
  client.on("disconnect", ({ reasonCode }) => {
    if (reasonCode !== sessionTakenOver) return;
    // two that take the session from each other every second would only keep each other from working
    client.options.reconnectPeriod = afterTakeOverMs;
    onState("taken-over", "");
  });
  // refused connections and broken ones: "close" follows, and the client tries again
  client.on("error", (error) => onState("refused", error.message));

  return {
    get connected() {
      return client.connected;
    },
    close: () => client.endAsync(),
  };
}
