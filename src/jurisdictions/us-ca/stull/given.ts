/** Whether somebody wrote something down: blanks are nothing. */
export const isGiven = (text: string | null): text is string => text !== null && text.trim() !== '';
