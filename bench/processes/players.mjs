import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { Agent, get } from 'node:http';
import { WebSocket } from 'ws';
import { batchText, NO_PLAY_BEFORE, playLine } from '../../dist/src/core/proof/play-line.js';
import { LIMITS } from '../../dist/src/wire/limits.js';
import { signedText } from '../../dist/src/wire/player/messages.js';
import { nowMs, serve } from '../support/worker.mjs';

/**
 * Players that speak the wire by hand (Engine.IO 4, Socket.IO 5) over bare WebSockets, so that the load costs little and
 * is the same for the service and for the baseline.
 */
const OPEN_AT_ONCE = 50;
/** Callers without an account are counted by address, and a thousand shops do not share one. */
const PER_ADDRESS = 500;
const FRAME_RESERVE_BYTES = 2_000;

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const es256 = (key, text) =>
  sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');

let keys = [];
let players = [];
/** Offers (or messages of the baseline) still to come, and when the last one came. */
let expected = { left: 0, lastAt: 0, resolve: () => undefined };

function expect(count) {
  return new Promise((resolve) => {
    expected = { left: count, lastAt: 0, resolve };
  });
}

function arrived() {
  if (expected.left === 0) return;
  expected.left -= 1;
  if (expected.left > 0) return;
  expected.lastAt = nowMs();
  acknowledge();
  expected.resolve();
}

/**
 * Answers to offers that are still to come. Each player is a box of its own in life; here they share a process, where
 * the answer of one would make the next wait for its offer. So they answer once all have theirs.
 */
let unanswered = [];

function acknowledge() {
  for (const answer of unanswered) answer();
  unanswered = [];
}

const agents = new Map();
function agentOf(localAddress) {
  if (!agents.has(localAddress))
    agents.set(localAddress, new Agent({ keepAlive: true, localAddress, maxSockets: 10 }));
  return agents.get(localAddress);
}

function challenge(url, localAddress) {
  return new Promise((resolve, reject) => {
    get(`${url}/api/v1/screens/challenge`, { agent: agentOf(localAddress) }, (response) => {
      let text = '';
      response.on('data', (part) => (text += part));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(JSON.parse(text).challenge);
        else reject(new Error(`challenge: ${String(response.statusCode)} ${text}`));
      });
    }).on('error', reject);
  });
}

class Player {
  #acks = new Map();
  #nextAck = 0;
  held = null;
  /** The last offer as it came, for the baseline to send the same bytes. */
  lastOffer = '';
  seq = 0;
  lastHash = NO_PLAY_BEFORE;
  bootId = randomBytes(16).toString('hex');

  constructor(index, screenId, key) {
    this.index = index;
    this.screenId = screenId;
    this.key = key;
    this.address = `127.0.0.${String(2 + Math.floor(index / PER_ADDRESS))}`;
  }

  async connect(url) {
    const nonce = await challenge(url, this.address);
    const signature = es256(this.key, signedText.handshake('screen', this.screenId, nonce));
    const auth = { v: 1, purpose: 'screen', subject: this.screenId, challenge: nonce, signature };
    this.socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
      perMessageDeflate: false,
      localAddress: this.address,
    });
    await new Promise((resolve, reject) => {
      this.socket.on('error', reject);
      this.socket.on('message', (data) => {
        const kind = data.toString('latin1', 0, 2);
        if (kind === '42') this.#event(data);
        else if (kind === '43') this.#ack(data.toString());
        else if (kind === '40') resolve();
        else if (kind === '44') reject(new Error(`handshake: ${data.toString()}`));
        else if (kind[0] === '0') this.socket.send(`40${JSON.stringify(auth)}`);
        else if (kind[0] === '2') this.socket.send('3');
      });
    });
    const offered = new Promise((resolve) => (this.firstOffer = resolve));
    const display = { widthPx: 1920, heightPx: 1080 };
    const hello = { v: 1, app: 'bench/1', bootId: this.bootId, have: null, display };
    const welcome = await this.emit('player:hello', JSON.stringify(hello));
    if (welcome.ok !== true) throw new Error(`hello: ${JSON.stringify(welcome)}`);
    await offered;
  }

  emit(event, json) {
    const id = this.#nextAck++;
    return new Promise((resolve) => {
      this.#acks.set(id, resolve);
      this.socket.send(`42${String(id)}["${event}",${json}]`);
    });
  }

  #ack(text) {
    const at = text.indexOf('[');
    const id = Number(text.slice(2, at));
    this.#acks.get(id)?.(JSON.parse(text.slice(at))[0]);
    this.#acks.delete(id);
  }

  #event(data) {
    const head = data.toString('latin1', 0, 160);
    const [, id, version, hash] =
      /^42(\d+)\["playlist:offer",\{"version":(\d+),"hash":"([0-9a-f]{64})"/.exec(head) ?? [];
    if (id === undefined) {
      arrived();
      return;
    }
    this.held = { version: Number(version), hash };
    this.lastOffer = data;
    unanswered.push(() => {
      this.socket.send(`43${id}[{"ok":true,"held":{"version":${version},"hash":"${hash}"}}]`);
    });
    if (expected.left === 0) acknowledge();
    else arrived();
    this.firstOffer();
  }

  /** A signed batch of plays of the held playlist, as many as one frame takes, ready to send. */
  batch(mostPlays) {
    const text = this.lastOffer.toString();
    const offer = JSON.parse(text.slice(text.indexOf('[')))[1];
    if (offer.snapshot === undefined) throw new Error('the playlist is too large to be offered inline');
    const snapshot = JSON.parse(offer.snapshot);
    const loop = snapshot.loops[snapshot.windows[0].loop];
    const items = new Map(snapshot.items.map((item) => [item.id, item]));
    const plays = [];
    let bytes = FRAME_RESERVE_BYTES;
    while (plays.length < mostPlays) {
      const seq = this.seq + 1;
      const item = items.get(loop[seq % loop.length]);
      const play = {
        seq,
        itemId: item.id,
        media: item.media,
        playlistVersion: offer.version,
        playlistHash: offer.hash,
        startedAt: snapshot.windows[0].from + seq * 10_000,
        monoStartMs: seq * 10_000,
        monoEndMs: seq * 10_000 + item.durationMs,
        clock: 'trusted',
        result: 'complete',
        prevHash: this.lastHash,
      };
      const hash = sha256(playLine(this.screenId, this.bootId, play));
      const json = JSON.stringify({ ...play, hash });
      bytes += json.length + 1;
      if (bytes > LIMITS.socketFrameBytes) break;
      plays.push(json);
      this.seq = seq;
      this.lastHash = hash;
    }
    const from = this.seq - plays.length + 1;
    const signature = es256(this.key, batchText(this.screenId, this.bootId, from, this.seq, this.lastHash));
    const json = `{"v":1,"bootId":"${this.bootId}","plays":[${plays.join(',')}],"signature":"${signature}"}`;
    return { json, upTo: this.seq, count: plays.length };
  }
}

async function inTurns(list, atOnce, job) {
  const queue = [...list];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await job(next);
    }),
  );
}

let baseline = [];

serve({
  /** Makes keys for that many screens; returns their public halves. */
  makeKeys({ count }) {
    const made = Array.from({ length: count }, () => generateKeyPairSync('ec', { namedCurve: 'P-256' }));
    keys = [...keys, ...made.map(({ privateKey }) => privateKey)];
    return made.map(({ publicKey }) => {
      const { x, y } = publicKey.export({ format: 'jwk' });
      return { kty: 'EC', crv: 'P-256', x, y };
    });
  },

  async connect({ url, screenIds, from = 0 }) {
    const made = screenIds.map((screenId, at) => new Player(from + at, screenId, keys[from + at]));
    await inTurns(made, OPEN_AT_ONCE, (player) => player.connect(url));
    players = [...players, ...made];
  },

  /** The first half of a measurement: after this, offers count. */
  expectOffers({ count }) {
    void expect(count);
  },

  async lastArrival() {
    if (expected.left > 0) {
      const { resolve } = expected;
      await new Promise((done) => {
        expected.resolve = () => {
          resolve();
          done();
        };
      });
    }
    return expected.lastAt;
  },

  offers: () => players.map((player) => player.lastOffer.toString()),

  /** Connects bare WebSockets to the baseline. */
  async connectBaseline({ url, count }) {
    baseline = [];
    await inTurns(
      Array.from({ length: count }, (_, at) => at),
      OPEN_AT_ONCE,
      (at) => {
        const socket = new WebSocket(`${url}/${String(at)}`, { perMessageDeflate: false });
        socket.on('message', arrived);
        baseline.push(socket);
        return new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
      },
    );
  },

  closeBaseline() {
    for (const socket of baseline) socket.terminate();
    baseline = [];
  },

  /** Sends batches from many screens, several screens at a time, each its next batch when it has its receipt. */
  async submitPlays({ screens, batchesPerScreen, mostPlays }) {
    const sending = players.slice(0, screens).map((player) => ({
      player,
      batches: Array.from({ length: batchesPerScreen }, () => player.batch(mostPlays)),
    }));
    const problems = [];
    const startedAt = nowMs();
    await Promise.all(
      sending.map(async ({ player, batches }) => {
        for (const { json, upTo } of batches) {
          const receipt = await player.emit('plays:submit', json);
          if (receipt.ok !== true || receipt.upTo !== upTo || receipt.refused.length > 0)
            problems.push(receipt);
        }
      }),
    );
    const elapsedMs = nowMs() - startedAt;
    if (problems.length > 0)
      throw new Error(
        `${String(problems.length)} batches were not taken: ${JSON.stringify(problems[0]).slice(0, 300)}`,
      );
    const all = sending.flatMap(({ batches }) => batches);
    return { elapsedMs, rows: all.reduce((sum, { count }) => sum + count, 0), sample: all[0].json };
  },

  closeAll() {
    for (const player of players) player.socket.terminate();
    players = [];
  },
});
