/** The words for the state of the mail, as human resources sees it. */
export const statusWords = {
  title: 'State of the mail',
  visibleTo: 'people in human resources. What a message says is not shown here.',
  notSetUp: 'This service is not set up to send mail: no message is written, and nothing is sent.',
  sent: 'Messages that the mail server took',
  waiting: 'Messages that are not sent yet',
  allDelivered: 'No message is left that could not be delivered.',
  caption: 'Messages that could not be delivered, the oldest first',
  recipient: 'To',
  kind: 'What it is',
  legal: ' (the law or the agreement wants it sent)',
  state: 'What happened',
  states: {
    waiting: 'Tried in vain; it is tried again by itself',
    refused: 'The mail server refused it. Correct the address, or deliver it on paper',
    no_address: 'There is no address. Deliver it on paper',
  },
  attempts: 'Attempts',
  since: 'Since',
} as const;

/** Kinds of messages, in words. */
export const messageKinds: Readonly<Record<string, string>> = {
  reminder: 'Reminder',
  daily_digest: 'Reminders of a day',
  weekly_digest: 'Reminders of a week',
  issued_copy: 'Notice of an issued evaluation',
  unsatisfactory_notice: 'Notice of an unsatisfactory rating',
};
