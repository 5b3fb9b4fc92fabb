export const words = {
  title: 'People',
  visibility: (isHr: boolean) =>
    isHr ? 'human resources sees every employee of the district.' : 'you see the employees of your schools.',
  search: 'Find a person',
  name: 'Name or local identifier',
  find: 'Find',
  clear: 'Clear',
  school: 'Schools',
  status: 'Status today',
  localId: 'Local identifier',
  caption: 'Employees by name',
  none: 'Nobody matches. Try a part of the name.',
  notEmployed: 'Not employed',
} as const;

const statuses = {
  probationary: 'Probationary',
  permanent: 'Permanent',
  temporary: 'Temporary',
  substitute: 'Substitute',
  hourly: 'Hourly',
} as const;

export type Status = keyof typeof statuses;

/** A status of employment as people say it. */
export const employmentInWords = (status: Status | null): string =>
  status === null ? words.notEmployed : statuses[status];

export const employmentOptions = Object.entries(statuses).map(([value, label]) => ({ value, label }));
