/** The two small pages behind the link of a reminder. They need no script and work without a session. */

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} - Fairweight</title></head>
<body><main><h1>${title}</h1>
${body}
</main></body>
</html>
`;
}

const stillSent = '<p>Notices that the law or the agreement wants sent to you are still sent.</p>';

/** The button is a form of its own address, so the page carries nothing that a reader could see in it. */
export const askingPage = page(
  'End reminders',
  `<p>You get mail that reminds you of dates of evaluations.</p>
${stillSent}
<form method="post"><button type="submit">Send me no more reminders</button></form>`,
);

export const endedPage = page(
  'Reminders ended',
  `<p>You get no more reminders. To have them again, sign in and choose how you want to be reminded.</p>
${stillSent}`,
);
