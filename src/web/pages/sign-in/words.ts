/** The words of the sign-in page. */
export const words = {
  title: 'Sign in',
  lead: 'Use the e-mail address and password your district gave you.',
  ended: 'Your session has ended. Sign in again to go on where you were. Text you had not saved is kept in this tab.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  submitting: 'Signing in…',
  emailMissing: 'Enter your e-mail address',
  passwordMissing: 'Enter your password',
  demonstrationTitle: 'Try the demonstration district',
  demonstrationLead:
    'This service runs in demonstration mode. The district and its people are invented. Choose an account to fill in the form, then sign in.',
  choose: (role: string) => `Fill in the form as ${role}`,
  filled: (role: string) => `The form is filled in for ${role}. Choose “Sign in”.`,
} as const;
