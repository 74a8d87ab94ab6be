import { setTimeout } from 'node:timers/promises';
import { WebSocketServer } from 'ws';
import { cpuMs, nowMs, serve } from '../support/worker.mjs';

/** The baseline of a push: bare `ws`, no acknowledgement, messages that are ready before the clock starts. */
/** How long the collector goes on beside the program after a full collection. */
const SWEEP_MS = 150;
let server;
let loaded = [];
const sockets = new Map();

serve(
  {
    listen: () =>
      new Promise((resolve) => {
        server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false }, () => {
          resolve(`ws://127.0.0.1:${String(server.address().port)}`);
        });
        server.on('connection', (socket, request) => {
          sockets.set(Number(request.url.slice(1)), socket);
        });
      }),

    cpuMs,

    /** What each connection is to be sent. */
    async load({ messages }) {
      loaded = messages;
      globalThis.gc();
      await setTimeout(SWEEP_MS);
    },

    /** Sends each connection its message; returns when the first one was on its way. */
    push() {
      const startedAt = nowMs();
      loaded.forEach((message, at) => {
        sockets.get(at).send(message);
      });
      return startedAt;
    },
  },
  async () => server?.close(),
);
