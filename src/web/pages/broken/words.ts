/** The words of the page that stands in for a broken one. */
export const words = {
  title: 'This page cannot be shown now',
  lead: 'The service may have been updated while this window was open. Load the page again; what you saved is kept.',
} as const;
