import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import workers from 'node:worker_threads';

/**
 * Loaded before the action: notes in the file RECORD_TO what the action reaches out for, a line each: `connect
 * host:port`, `look up host`, `start program`. With REFUSE, no connection comes about.
 */
const { RECORD_TO = '', REFUSE } = process.env;
const note = (line: string) => appendFileSync(RECORD_TO, `${line}\n`);

type AnyFunction = (this: unknown, ...list: unknown[]) => unknown;

/** Notes every call of some functions of a module. */
function watch(
  holder: object,
  names: readonly string[],
  describe: (list: readonly unknown[]) => string,
): void {
  const functions = holder as Record<string, AnyFunction>;
  for (const name of names) {
    const original = functions[name];
    if (!original) throw new Error(`There is no ${name} to watch`);
    functions[name] = function (...list) {
      note(describe(list));
      return Reflect.apply(original, this, list);
    };
  }
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (this: net.Socket, ...list: unknown[]) {
  const [first] = list.flat();
  const { host, port, path } = (typeof first === 'object' ? first : { port: first, host: list[1] }) as {
    host?: string;
    port?: number;
    path?: string;
  };
  note(`connect ${path ?? `${host ?? 'localhost'}:${port}`}`);
  if (!REFUSE) return Reflect.apply(connect, this, list);
  const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  process.nextTick(() => this.destroy(refused));
  return this;
} as typeof connect;

const lookUps = ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt'];
watch(dns, lookUps, ([host]) => `look up ${host}`);
watch(dns.promises, lookUps, ([host]) => `look up ${host}`);
watch(dgram, ['createSocket'], () => 'open a datagram socket');
const programs = ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'];
watch(childProcess, programs, ([program]) => `start ${program}`);
watch(net, ['createServer'], () => 'listen');
Object.assign(workers, {
  Worker: class {
    constructor() {
      note('start a thread');
    }
  },
});
syncBuiltinESMExports();
