/** What runs while nobody is looking. */
export { unsubscribePath } from './unsubscribe-link.ts';
