interface NavigationLink {
  to: string;
  label: string;
}

const home: NavigationLink = { to: '/', label: 'Home' };
const policies: NavigationLink = { to: '/policies', label: 'Policies' };

const byRole: Record<string, readonly NavigationLink[]> = {
  administrator: [
    home,
    { to: '/evaluations', label: 'Evaluations' },
    { to: '/start', label: 'Start an evaluation' },
    { to: '/people', label: 'People' },
    policies,
  ],
  teacher: [home, policies],
  hr: [
    home,
    { to: '/evaluations', label: 'Evaluations' },
    { to: '/people', label: 'People' },
    { to: '/reports', label: 'Ratings report' },
    policies,
  ],
};

/** The pages a role can use; the service itself decides again on every request. */
export function linksFor(role: string): readonly NavigationLink[] {
  return byRole[role] ?? [home, policies];
}
