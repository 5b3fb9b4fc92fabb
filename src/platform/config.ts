import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';

/** An empty variable (as docker compose passes for an unset one) counts as not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const yesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true');

const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be a postgresql:// address',
});

const environmentSchema = z.object({
  DATABASE_URL: optional(postgresUrl),
  DATABASE_OWNER_URL: optional(postgresUrl),
  FAIRWEIGHT_DATA: optional(z.string()),
  HOST: optional(z.string()),
  PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  SESSION_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
  FAIRWEIGHT_DEMONSTRATION: optional(yesOrNo),
  COOKIE_SECURE: optional(yesOrNo),
  TRUST_PROXY: optional(z.coerce.number().int().min(0).max(10)),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' })),
  MAIL_FROM: optional(
    z
      .string()
      .regex(/^(?:[^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'must be name@domain or Name <name@domain>'),
  ),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })),
  REMINDER_HOUR: optional(z.coerce.number().int().min(0).max(23)),
  MODEL_QUESTIONS: optional(z.coerce.number().int().min(1).max(10_000)),
  NOISE_EPSILON: optional(z.string().regex(/^\d{1,3}(\.\d{1,3})?$/, 'must be a decimal such as 0.5')),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])),
});

export interface Config {
  /** The login the service works with; undefined: the service runs its own server in dataFolder. */
  databaseUrl: string | undefined;
  /** The login that owns the tables and migrates; the same as databaseUrl unless set. */
  ownerUrl: string | undefined;
  /** Absolute path of the folder for the service's own server and secrets. */
  dataFolder: string;
  host: string;
  /** 0 asks the system for a free port. */
  port: number;
  /** undefined: the service keeps one of its own in dataFolder (only with its own server). */
  sessionSecret: string | undefined;
  /** Whether the demonstration district is loaded and its accounts are shown. */
  demonstration: boolean;
  /** Whether cookies are sent over HTTPS only. */
  cookieSecure: boolean;
  /** How many reverse proxies stand before the service. */
  trustProxy: number;
  /** undefined: no mail is sent. */
  mail: MailConfig | undefined;
  /** How many new questions a side of the bargaining may ask of one cohort. */
  modelQuestions: number;
  /** How much one curve with noise may tell of one teacher, as a decimal above 0. */
  noiseEpsilon: string;
  logLevel: string;
}

/** How mail is sent. */
export interface MailConfig {
  smtpUrl: string;
  /** Sender, as in `Fairweight <no-reply@district.example>`. */
  from: string;
  /** Address under which people reach the service, without a slash at its end. */
  publicUrl: string;
  /** Hour of the day, where the district is, after which the day's reminders go out. 0 to 23. */
  reminderHour: number;
}

export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads the configuration from environment variables; docs/operations.md lists them.
 * @throws ConfigError naming every variable that is wrong, never its value
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The configuration is not right.\n${lines.join('\n')}`);
  }
  const given = parsed.data;
  if (given.DATABASE_URL !== undefined && given.SESSION_SECRET === undefined) {
    throw new ConfigError('SESSION_SECRET: must be set when DATABASE_URL is set (32 random characters or more)');
  }
  if (given.DATABASE_OWNER_URL !== undefined && given.DATABASE_URL === undefined) {
    throw new ConfigError('DATABASE_URL: must be set when DATABASE_OWNER_URL is set');
  }
  const dataFolder = given.FAIRWEIGHT_DATA ?? 'var';
  return {
    databaseUrl: given.DATABASE_URL,
    ownerUrl: given.DATABASE_OWNER_URL ?? given.DATABASE_URL,
    dataFolder: isAbsolute(dataFolder) ? dataFolder : resolve(dataFolder),
    host: given.HOST ?? '127.0.0.1',
    port: given.PORT ?? 3000,
    sessionSecret: given.SESSION_SECRET,
    demonstration: given.FAIRWEIGHT_DEMONSTRATION ?? given.DATABASE_URL === undefined,
    cookieSecure: given.COOKIE_SECURE ?? false,
    trustProxy: given.TRUST_PROXY ?? 0,
    mail: mailConfigOf(given),
    modelQuestions: given.MODEL_QUESTIONS ?? 60,
    noiseEpsilon: given.NOISE_EPSILON ?? '1',
    logLevel: given.LOG_LEVEL ?? 'info',
  };
}

/** Mail is set up wholly or not at all. */
function mailConfigOf(given: z.infer<typeof environmentSchema>): MailConfig | undefined {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, PUBLIC_URL: publicUrl, REMINDER_HOUR: reminderHour = 6 } = given;
  if (smtpUrl === undefined) return undefined;
  if (from === undefined || publicUrl === undefined)
    throw new ConfigError('MAIL_FROM and PUBLIC_URL: must be set when SMTP_URL is set');
  return { smtpUrl, from, publicUrl: publicUrl.replace(/\/+$/, ''), reminderHour };
}
