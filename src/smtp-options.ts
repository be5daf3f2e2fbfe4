/**
 * Transport options for nodemailer from one URL such as `smtps://user:secret@mail.example.com:465`.
 *
 * Time-outs in milliseconds are far below nodemailer's own (minutes): a server that hangs must delay mail only.
 *
 * @param url the value of SMTP_URL; undefined when mail is not configured
 * @throws Error when the text is no smtp: or smtps: URL, so that a typing error shows at start and not in the outbox
 */
export function smtpOptions(url: string | undefined): object {
  if (!url) return {};
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  if (protocol !== 'smtp:' && protocol !== 'smtps:') throw new Error('SMTP_URL must begin with smtp:// or smtps://');
  const secure = protocol === 'smtps:';
  return {
    host: hostname,
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    ...(searchParams.get('requireTLS') === 'true' && { requireTLS: true }),
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  };
}
