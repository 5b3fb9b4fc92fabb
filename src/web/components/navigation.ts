interface NavigationLink {
  to: string;
  label: string;
}

const home: NavigationLink = { to: '/', label: 'Home' };
const policies: NavigationLink = { to: '/policies', label: 'Policies' };
const evaluations: NavigationLink = { to: '/evaluations', label: 'Evaluations' };
const due: NavigationLink = { to: '/schedule', label: 'Who is due' };
const duties: NavigationLink = { to: '/compliance', label: 'Duties' };
const people: NavigationLink = { to: '/people', label: 'People' };
const calendars: NavigationLink = { to: '/calendars', label: 'Calendars' };
const modelling: NavigationLink = { to: '/modelling', label: 'Model weights' };
const negotiations: NavigationLink = { to: '/negotiations', label: 'Negotiations' };
const reminders: NavigationLink = { to: '/reminders', label: 'Reminders' };

const byRole: Record<string, readonly NavigationLink[]> = {
  administrator: [
    home,
    due,
    { to: '/start', label: 'Start an evaluation' },
    evaluations,
    duties,
    people,
    calendars,
    policies,
    reminders,
  ],
  teacher: [home, calendars, policies, reminders],
  hr: [
    home,
    due,
    evaluations,
    duties,
    people,
    calendars,
    { to: '/reports', label: 'Ratings report' },
    policies,
    modelling,
    negotiations,
    reminders,
  ],
  union_negotiator: [home, policies, modelling, negotiations],
  district_negotiator: [home, policies, modelling, negotiations],
  system_administrator: [home, policies, modelling, negotiations],
};

/** The pages a role can use; the service itself decides again on every request. */
export function linksFor(role: string): readonly NavigationLink[] {
  return byRole[role] ?? [home, policies];
}
