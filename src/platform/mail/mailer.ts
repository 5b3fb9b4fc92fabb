/** Hands messages to a mail server. */
import { createTransport } from 'nodemailer';

export interface MailSettings {
  /** smtp:// or smtps:// address with login and password. */
  smtpUrl: string;
  /** Sender, as in `Fairweight <no-reply@district.example>`. */
  from: string;
}

export interface Mail {
  /** Without angle brackets: `id@domain`. The same for every attempt, so that a repetition is known as one. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
}

/** The server did not take the message. Its words are left out: they repeat the address. */
export class MailError extends Error {
  override name = 'MailError';
  /** The server's answer as a number, or the name of what failed before it answered. */
  readonly answer: string;
  /** The server will not take it later either (RFC 5321 4.2.1: 5yz), and it is the message's own fault. */
  readonly isFinal: boolean;

  constructor(answer: string, isFinal: boolean) {
    super(`The mail server answered ${answer}`);
    this.answer = answer;
    this.isFinal = isFinal;
  }
}

export interface Mailer {
  /** Domain of the sender, for Message-IDs. */
  domain: string;
  /** Resolves once the server has taken responsibility for the message. @throws MailError */
  send: (mail: Mail) => Promise<void>;
  close: () => void;
}

/** Address of the sender without its name. */
const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;

/** Connects when there is something to send. */
export function mailer({ smtpUrl, from }: MailSettings): Mailer {
  const transport = createTransport(smtpUrl, {
    from,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    domain: addressIn(from).split('@')[1] ?? 'localhost',
    async send({ messageId, to, subject, text, headers }) {
      try {
        await transport.sendMail({ messageId: `<${messageId}>`, to, subject, text, headers });
      } catch (error) {
        throw mailErrorOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** A refused recipient or content is final; a refused login or an unreachable server is not. */
function mailErrorOf(error: unknown): MailError {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  const isOurs = code === 'EENVELOPE' || code === 'EMESSAGE';
  return new MailError(String(responseCode ?? code ?? 'nothing'), isOurs && (responseCode ?? 0) >= 500);
}
