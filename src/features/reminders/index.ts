/** What runs while nobody is looking. */
export { notifyDistrict } from './notices.ts';
export { remindDistrict } from './remind.ts';
export { unsubscribePath } from './unsubscribe-link.ts';
