const words: Record<string, string> = {
  administrator: 'Principal or administrator',
  teacher: 'Teacher',
  hr: 'Human resources',
  union_negotiator: 'Union negotiator',
  district_negotiator: 'District negotiator',
  system_administrator: 'System administrator',
};

/** The role in words, as the header shows it. */
export function roleInWords(role: string): string {
  return words[role] ?? role;
}
