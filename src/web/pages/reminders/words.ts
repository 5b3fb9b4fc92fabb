export const words = {
  title: 'Reminders and calendar',
  mail: 'Reminders by e-mail',
  mailLead:
    'One message at most a day, about what you may see and nobody else. Notices that the law wants sent are always sent.',
  notSetUp: 'This service is not set up to send mail yet; your choice is kept.',
  how: 'How you are reminded',
  options: {
    immediate: 'As soon as something is due for a reminder',
    daily: 'Once a day',
    weekly: 'Once a week, on Monday',
    none: 'Never',
  },
  save: 'Save',
  saved: 'Saved.',
  calendar: 'Your dates in a calendar program',
  calendarLead:
    'Make a secret address and give it to your calendar program; it shows the dates of evaluations that you may see. Whoever has the address sees them too.',
  since: (when: string) => `You have had an address since ${when}. It was shown once, when it was made.`,
  none: 'You have no address.',
  make: 'Make a new address',
  end: 'Make it stop working',
  address: 'Your address, shown this once',
  ended: 'The address does not work any more.',
} as const;
