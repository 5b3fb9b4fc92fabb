import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from './config.ts';

const mail = {
  SMTP_URL: 'smtps://user:secret@mail.district.example:465',
  MAIL_FROM: 'Fairweight <no-reply@district.example>',
  PUBLIC_URL: 'https://fairweight.district.example/',
};

describe('mail', () => {
  test('is not set up unless a server is named', () => {
    expect(readConfig({}).mail).toBeUndefined();
    expect(readConfig({ ...mail, SMTP_URL: '' }).mail).toBeUndefined();
  });

  test('needs a sender and the address of the service', () => {
    expect(readConfig(mail).mail).toEqual({
      smtpUrl: mail.SMTP_URL,
      from: mail.MAIL_FROM,
      publicUrl: 'https://fairweight.district.example',
      reminderHour: 6,
    });
    for (const missing of ['MAIL_FROM', 'PUBLIC_URL'])
      expect(() => readConfig({ ...mail, [missing]: '' })).toThrow(ConfigError);
  });

  test.each([
    ['SMTP_URL', 'https://mail.district.example'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'Fairweight <a@b.example>\r\nBcc: c@d.example'],
    ['PUBLIC_URL', 'fairweight.district.example'],
    ['REMINDER_HOUR', '24'],
  ])('refuses %s %s, and does not repeat the value', (name, value) => {
    const reading = () => readConfig({ ...mail, [name]: value });
    expect(reading).toThrow(name);
    expect(reading).not.toThrow(value);
  });
});
