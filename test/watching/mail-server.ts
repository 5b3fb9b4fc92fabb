import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** A message as the server was given it. */
export interface ReceivedMail {
  /** Address of the envelope. */
  to: string;
  /** Header fields by lower-case name, unfolded. */
  headers: Record<string, string>;
  body: string;
}

export interface MailServer {
  url: string;
  received: ReceivedMail[];
  /** Decides on each message before the server answers; throw an Error with responseCode to refuse it. */
  onMail: (mail: ReceivedMail) => Promise<void> | void;
  /** Decides on each recipient; throw an Error with responseCode to refuse. */
  onRecipient: (address: string) => void;
  close: () => Promise<void>;
}

/** A real SMTP server on a free port that keeps everything it is given. */
export async function mailServer(): Promise<MailServer> {
  const running: MailServer = {
    url: '',
    received: [],
    onMail: () => undefined,
    onRecipient: () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(address, _session, done) {
      try {
        running.onRecipient(address.address);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    onData(stream, session, done) {
      take(stream, session.envelope.rcptTo[0]?.address ?? '').then(
        () => done(),
        (error: unknown) => done(error as Error),
      );
    },
  });
  async function take(stream: SMTPServerDataStream, to: string): Promise<void> {
    const mail = parse(await text(stream), to);
    running.received.push(mail);
    await running.onMail(mail);
  }
  server.on('error', () => undefined); // a client that was killed
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  running.url = `smtp://127.0.0.1:${port}`;
  return running;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** An error that the server passes on as its answer. */
export function refusal(responseCode: number): Error {
  return Object.assign(new Error('refused'), { responseCode });
}

function parse(source: string, to: string): ReceivedMail {
  const end = source.indexOf('\r\n\r\n');
  const lines = source
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { to, headers, body: source.slice(end + 4) };
}
