/** `npm run dev`: the server, the player and the console, each rebuilt as its files change. Ctrl-C ends all three. */
import { spawn } from 'node:child_process';

const jobs = [
  ['server', 'nest', ['start', '--watch']],
  ['player', 'vite', ['build', 'player', '--watch', '--mode', 'development']],
  ['console', 'vite', ['build', 'console', '--watch', '--mode', 'development']],
];

const running = jobs.map(([name, command, args]) => {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      for (const line of text.split('\n')) if (line.trim() !== '') console.log(`${name.padEnd(8)}${line}`);
    });
  }
  child.on('error', (error) => {
    console.error(`${name.padEnd(8)}${error.message}`);
  });
  child.on('exit', (code) => {
    if (code !== null && code !== 0) process.exitCode = code;
    stop();
  });
  return child;
});

function stop() {
  for (const child of running) if (child.exitCode === null) child.kill('SIGTERM');
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
